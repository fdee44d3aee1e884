/** What a document in Akoma Ntoso says of itself: work and expression, what it refers to, where it contradicts itself, rights. */
import type { EditedDocument } from '../../edition/model.ts'
import type { Language } from '../../i18n/language.ts'
import { idOf, isOfKind, type Locator, parseLocator, wholeDocument } from '../../locator.ts'
import {
  addressOfThing,
  type Edition,
  editionName,
  LICENCE_URL,
  placeOf,
  RIGHTS,
  TRANSLATION_STATUS,
} from './about-edition.ts'
import { OFFICES, referenceId } from './akoma-ntoso-text.ts'
import type { DocumentText } from './document-text.ts'
import { element, type XmlElement } from './xml.ts'

const DUBLIN_CORE = 'http://purl.org/dc/terms/'

/** ISO 639-2, as the standard wants it. */
const CODE: Readonly<Record<Language, string>> = { ar: 'ara', en: 'eng' }

const MASAR = '#masar'
const ISSUER = '#issuer'

/** A document of the United Nations has a symbol; the other kind that we have is the page of a session. */
export const kindOf = ({ symbol }: EditedDocument): string => (symbol ? 'report' : 'session')

/** The addresses of work, expression and manifestation. */
function addressesOf(edition: Edition, { document, language }: DocumentText) {
  const day = edition.dateOf(document.id)?.start ?? edition.date
  const work = `/akn/un/doc/${kindOf(document)}/${day}/${document.id}`
  const expressionIn = (of: Language) => `${work}/${CODE[of]}@${edition.date}`
  return { day, work, expression: expressionIn(language), arabic: expressionIn('ar') }
}

function identification(edition: Edition, text: DocumentText): XmlElement {
  const { document, language } = text
  const { day, work, expression, arabic } = addressesOf(edition, text)
  return element(
    'identification',
    { source: MASAR },
    element(
      'FRBRWork',
      {},
      element('FRBRthis', { value: `${work}/!main` }),
      element('FRBRuri', { value: work }),
      document.symbol && element('FRBRalias', { value: document.symbol.value, name: 'symbol' }),
      element('FRBRalias', { value: document.id, name: 'masar' }),
      element('FRBRdate', { date: day, name: 'publication' }),
      element('FRBRauthor', { href: ISSUER, as: '#role.author' }),
      element('FRBRcountry', { value: 'un' }),
      element('FRBRnumber', { value: document.id }),
      element('FRBRname', { value: kindOf(document) }),
    ),
    element(
      'FRBRExpression',
      {},
      element('FRBRthis', { value: `${expression}/!main` }),
      element('FRBRuri', { value: expression }),
      element('FRBRalias', { value: placeOf(edition, language, document.id), name: 'reader' }),
      element('FRBRdate', { date: edition.date, name: 'edition' }),
      element('FRBRauthor', { href: MASAR, as: language === 'ar' ? '#role.editor' : '#role.translator' }),
      element('FRBRversionNumber', { value: edition.version }),
      element('FRBRauthoritative', { value: 'false' }),
      element('FRBRlanguage', { language: CODE[language] }),
      language === 'ar'
        ? null
        : element('FRBRtranslation', {
            href: arabic,
            fromLanguage: CODE.ar,
            authoritative: 'false',
            by: MASAR,
          }),
    ),
    element(
      'FRBRManifestation',
      {},
      element('FRBRthis', { value: `${expression}/!main.xml` }),
      element('FRBRuri', { value: `${expression}.akn` }),
      element('FRBRdate', { date: edition.date, name: 'made' }),
      element('FRBRauthor', { href: MASAR, as: '#role.editor' }),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}

/** The bodies, offices and events that the text names, each once. */
function references(edition: Edition, text: DocumentText): XmlElement {
  const { document, language } = text
  const { id, name } = issuer(text)
  const named = [...new Set(document.mentions.map(({ locator }) => locator))].toSorted()
  const entry = (kind: string, locator: Locator) =>
    element(kind, {
      eId: referenceId(locator),
      href: `/akn/ontology/${kind.slice(3).toLowerCase()}/${idOf('event', locator) ?? idOf('actor', locator)}`,
      showAs: edition.things.get(locator)?.title[language] ?? locator,
    })
  return element(
    'references',
    { source: MASAR },
    element('TLCOrganization', {
      eId: 'masar',
      href: '/akn/ontology/organization/masar',
      showAs: language === 'ar' ? 'مسار' : 'Masar',
    }),
    element('TLCOrganization', { eId: 'issuer', href: `/akn/ontology/organization/${id}`, showAs: name }),
    ['author', 'editor', 'translator'].map((role) =>
      element('TLCRole', { eId: `role.${role}`, href: `/akn/ontology/role/${role}`, showAs: role }),
    ),
    named.flatMap((locator) => {
      if (isOfKind('event', locator)) return [entry('TLCEvent', locator)]
      if (!isOfKind('actor', locator)) return []
      return [entry(OFFICES.has(locator) ? 'TLCRole' : 'TLCOrganization', locator)]
    }),
  )
}

/** Whose the document is: the United Nations' where it has a symbol, else that of whoever it names as its organizer. */
function issuer({ document, masthead, language }: DocumentText): { id: string; name: string } {
  const organizer = masthead.find(({ key }) => key === 'organizer')
  if (document.symbol || !organizer)
    return { id: 'un', name: language === 'ar' ? 'الأمم المتحدة' : 'United Nations' }
  const actor = document.mentions.find((mention) => mention.in === organizer.eId)?.locator
  return { id: (actor && idOf('actor', actor)) ?? 'organizer', name: organizer.text }
}

/** Where the document contradicts itself, as it is printed and as we read it. */
function contradictions(edition: Edition, { document, language }: DocumentText): XmlElement | null {
  if (document.contradictions.length === 0) return null
  const link = (locator: Locator) => {
    const address = parseLocator(locator)
    return address?.kind === 'part' && address.document === document.id
      ? `#${address.eId}`
      : addressOfThing(edition, language, wholeDocument(locator))
  }
  return element(
    'notes',
    { source: MASAR },
    document.contradictions.map(({ id, at, printed, reading, because }) =>
      element(
        'note',
        { eId: `contradiction.${id}`, status: 'editorial' },
        element('p', { class: 'printed' }, element('ref', { href: link(at) }, printed[language])),
        element('p', { class: 'reading' }, reading[language]),
        element('p', { class: 'because' }, because[language]),
      ),
    ),
  )
}

function rights(edition: Edition, { document, language }: DocumentText): XmlElement {
  const say = (name: string, value: string) => element(`dcterms:${name}`, {}, value)
  return element(
    'proprietary',
    { source: MASAR, 'xmlns:dcterms': DUBLIN_CORE },
    say('bibliographicCitation', editionName(edition, language)),
    say('isVersionOf', placeOf(edition, language, document.id)),
    document.officialEnglish ? say('source', document.officialEnglish) : null,
    say('license', LICENCE_URL),
    say('rights', RIGHTS[language]),
    language === 'en' ? say('description', TRANSLATION_STATUS.en) : null,
  )
}

export const metaOf = (edition: Edition, text: DocumentText): XmlElement =>
  element(
    'meta',
    {},
    identification(edition, text),
    references(edition, text),
    contradictions(edition, text),
    rights(edition, text),
  )
