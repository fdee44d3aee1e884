/** What search engines read of a page, in the words of schema.org: which report, event or data it is about. */
import type { Corpus } from '../corpus/corpus.ts'
import { DOCUMENT_FORMATS, type DocumentFormat, documentFile } from '../corpus/document-formats.ts'
import type { TranslatedDocument } from '../corpus/english.ts'
import { EVENT_PLACES } from '../corpus/facts/event-places.ts'
import { EDITION } from '../corpus/imprint.ts'
import type { Thing } from '../corpus/things.ts'
import { LANGUAGES, type Language } from '../i18n/language.ts'
import { addressOf, urlOf } from '../place/address.ts'
import { hrefOf } from '../place/href-of.ts'
import { LICENCE_URL } from './files/about-edition.ts'

/** As JSON-LD has it; what is undefined is left out. */
type Data = Readonly<Record<string, unknown>>

interface Place {
  readonly corpus: Corpus
  readonly language: Language
  /** With a slash at its end. */
  readonly site: string
}

const MASAR: Data = { '@type': 'Organization', name: 'Masar', alternateName: 'مسار' }
const UNITED_NATIONS: Data = {
  '@type': 'Organization',
  name: 'United Nations',
  alternateName: 'الأمم المتحدة',
  url: 'https://www.un.org/',
}

const MEDIA_TYPES: Readonly<Record<DocumentFormat | 'json', string>> = {
  epub: 'application/epub+zip',
  md: 'text/markdown',
  akn: 'application/akn+xml',
  tei: 'application/tei+xml',
  json: 'application/json',
}

const download = (site: string, file: string, encodingFormat: string, type = 'MediaObject'): Data => ({
  '@type': type,
  contentUrl: `${site}${file}`,
  encodingFormat,
})

/** In a place, or nothing: what is decided or issued in no place that we know of has none. */
function locationOf(language: Language, { locator }: Thing): Data | undefined {
  const city = EVENT_PLACES[locator]
  return (
    city && {
      '@type': 'Place',
      name: city[language],
      address: { '@type': 'PostalAddress', addressLocality: city[language], addressCountry: city.country },
    }
  )
}

function eventOf({ language, site }: Place, thing: Thing): Data {
  return {
    '@type': 'Event',
    name: thing.title[language] ?? thing.title.ar ?? thing.title.en,
    description: thing.description?.[language],
    location: locationOf(language, thing),
    startDate: thing.date?.start,
    endDate: thing.date?.end,
    url: `${site}${hrefOf(language, thing.locator).slice(1)}`,
  }
}

/** The events that a document's title speaks of. */
function eventsOf({ document }: TranslatedDocument, { things, relations }: Corpus): Thing[] {
  const about = new Set(
    relations
      .filter(({ from, type }) => from === `${document.id}/title` && type === 'speaks-of')
      .map(({ to }) => to),
  )
  return things.filter(({ kind, locator, date }) => kind === 'event' && date && about.has(locator))
}

function documentData(place: Place, translated: TranslatedDocument, head: Head): Data {
  const { corpus, language, site } = place
  const { document } = translated
  const { id, title, englishTitle, symbol, officialEnglish } = document
  const [name, alternateName] = language === 'ar' ? [title.text, englishTitle] : [englishTitle, title.text]
  const [event] = symbol ? [] : eventsOf(translated, corpus)
  return {
    // A document with a symbol is a report; the other is the programme note of a session.
    '@type': symbol ? 'Report' : 'CreativeWork',
    name,
    alternateName,
    description: head.description,
    inLanguage: LANGUAGES,
    identifier: symbol?.value,
    reportNumber: symbol?.value,
    datePublished: document.date?.value,
    author: symbol ? UNITED_NATIONS : undefined,
    publisher: MASAR,
    editor: MASAR,
    translator: MASAR,
    version: EDITION.version,
    dateModified: EDITION.date,
    license: LICENCE_URL,
    sameAs: officialEnglish,
    about: event && eventOf(place, event),
    url: `${site}${urlOf({ page: 'read', language, document: id }).slice(1)}`,
    encoding: ([...DOCUMENT_FORMATS, 'json'] as const).map((format) =>
      download(site, documentFile(id, format), MEDIA_TYPES[format]),
    ),
  }
}

function dataset(
  place: Place,
  head: Head,
  page: 'timeline' | 'contributions' | 'glossary',
  more: Data,
): Data {
  const { language, site } = place
  return {
    '@type': 'Dataset',
    name: head.title.replace(/ · [^·]+$/, ''),
    description: head.description,
    inLanguage: LANGUAGES,
    creator: MASAR,
    license: LICENCE_URL,
    version: EDITION.version,
    dateModified: EDITION.date,
    isAccessibleForFree: true,
    url: `${site}${urlOf({ page, language }).slice(1)}`,
    ...more,
  }
}

interface Head {
  readonly title: string
  readonly description: string
}

const files = (site: string, named: readonly (readonly [file: string, mediaType: string])[]) =>
  named.map(([file, mediaType]) => download(site, file, mediaType, 'DataDownload'))

function timelineData(place: Place, head: Head): Data {
  const events = place.corpus.things.filter(({ kind, date }) => kind === 'event' && date)
  const days = events.flatMap(({ date }) => (date ? [date.start, date.end] : [])).toSorted()
  return dataset(place, head, 'timeline', {
    temporalCoverage: `${days[0]}/${days.at(-1)}`,
    distribution: files(place.site, [
      ['data/chronology.json', 'application/json'],
      ['data/chronology.ics', 'text/calendar'],
    ]),
    hasPart: events.map((event) => eventOf(place, event)),
  })
}

/** Null for a page that is about nothing of these kinds. */
export function linkedData(
  corpus: Corpus,
  site: string,
  path: string,
  language: Language,
  head: Head,
): string | null {
  const place: Place = { corpus, language, site }
  const data = dataAt(place, path, head)
  // No end of a script element may stand in one.
  return data && JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
}

function dataAt(place: Place, path: string, head: Head): Data | null {
  const { corpus, language, site } = place
  const address = addressOf(path)
  switch (address?.page) {
    case 'home':
      return {
        '@type': 'WebSite',
        name: language === 'ar' ? 'مسار' : 'Masar',
        description: head.description,
        inLanguage: LANGUAGES,
        publisher: MASAR,
        url: `${site}${language}`,
      }
    case 'read':
    case 'edition': {
      // What stands beside a text is no other document.
      if (address.page === 'read' && address.pane !== undefined) return null
      const translated = corpus.documents.find(({ document }) => document.id === address.document)
      return translated ? documentData(place, translated, head) : null
    }
    case 'timeline':
      return timelineData(place, head)
    case 'contributions':
      return dataset(place, head, 'contributions', {
        distribution: files(site, [
          ['data/contributions.csv', 'text/csv'],
          ['data/contributions.json', 'application/json'],
        ]),
      })
    case 'glossary':
      return dataset(place, head, 'glossary', {
        distribution: files(site, [['data/glossary.json', 'application/json']]),
      })
    default:
      return null
  }
}
