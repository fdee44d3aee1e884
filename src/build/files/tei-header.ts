/** What a document in TEI says of itself: who edited and published it, from which source and how. */
import { documents as arabicWords } from '../../i18n/ar/documents.ts'
import { documents as englishWords } from '../../i18n/en/documents.ts'
import type { Language } from '../../i18n/language.ts'
import {
  type Edition,
  editionName,
  LICENCE_URL,
  placeOf,
  RIGHTS,
  TRANSLATION_STATUS,
} from './about-edition.ts'
import type { DocumentText } from './document-text.ts'
import { element, type XmlElement } from './xml.ts'

/** What is said of each document's source and how it was edited. */
type DocumentWords = Readonly<
  Record<string, { readonly intro: Readonly<Record<'source' | 'method' | 'limits', string>> }>
>

function said(id: string, key: 'source' | 'method' | 'limits', language: Language): XmlElement {
  const words: DocumentWords = language === 'ar' ? arabicWords : englishWords
  return element('p', { 'xml:lang': language }, words[id]?.intro[key] ?? '')
}

const inBoth = (make: (language: Language) => XmlElement): XmlElement[] => [make('ar'), make('en')]

export function header(edition: Edition, arabic: DocumentText, english: DocumentText): XmlElement {
  const { document } = arabic
  const { id } = document
  const title = (text: DocumentText) => element('title', { 'xml:lang': text.language }, text.title.text)
  const author = (text: DocumentText) =>
    text.author && element('author', { 'xml:lang': text.language }, text.author.text)
  const date = edition.dateOf(id)
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element(
        'titleStmt',
        {},
        title(arabic),
        title(english),
        author(arabic),
        author(english),
        element(
          'respStmt',
          {},
          element('resp', {}, 'edited the Arabic and translated it into English'),
          element('orgName', { 'xml:id': 'masar' }, 'Masar · مسار'),
        ),
      ),
      element('editionStmt', {}, element('edition', { n: edition.version }, editionName(edition, 'en'))),
      element(
        'publicationStmt',
        {},
        element('publisher', {}, 'Masar · مسار'),
        element('date', { when: edition.date }, edition.date),
        inBoth((language) => element('idno', { type: 'URI' }, placeOf(edition, language, id))),
        element('idno', { type: 'fingerprint' }, edition.fingerprint),
        element(
          'availability',
          { status: 'free' },
          element('licence', { target: LICENCE_URL }, 'MIT'),
          inBoth((language) => element('p', { 'xml:lang': language }, RIGHTS[language])),
        ),
      ),
      element(
        'sourceDesc',
        {},
        element(
          'bibl',
          {},
          element('title', { 'xml:lang': 'ar' }, arabic.title.text),
          document.symbol && element('idno', { type: 'symbol' }, document.symbol.value),
          date && element('date', { when: date.start }, date.display.en),
          document.officialEnglish ? element('ref', { target: document.officialEnglish }) : null,
        ),
        element('listWit', {}, element('witness', { 'xml:id': 'extracted' }, englishSource(id))),
      ),
    ),
    element(
      'encodingDesc',
      {},
      element(
        'editorialDecl',
        {},
        element(
          'correction',
          {},
          inBoth((language) => said(id, 'method', language)),
        ),
        element(
          'interpretation',
          {},
          inBoth((language) => said(id, 'limits', language)),
        ),
      ),
      element('variantEncoding', { method: 'location-referenced', location: 'external' }),
    ),
    element(
      'profileDesc',
      {},
      element(
        'langUsage',
        {},
        element('language', { ident: 'ar' }, 'the document'),
        element('language', { ident: 'en' }, TRANSLATION_STATUS.en),
      ),
    ),
  )
}

const englishSource = (id: string): string => {
  const words: DocumentWords = englishWords
  return words[id]?.intro.source ?? ''
}
