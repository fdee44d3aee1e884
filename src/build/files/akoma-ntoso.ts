/**
 * A document as Akoma Ntoso 3.0: the Arabic as the document itself, our English as its component, both with the eIds
 * that the site has. In the standard's terms they are two expressions of one work.
 */
import type { TranslatedDocument } from '../../corpus/english.ts'
import type { EditedDocument } from '../../edition/model.ts'
import { formatDate } from '../../i18n/dates.ts'
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
import {
  type DocumentText,
  documentText,
  type PartText,
  type Run,
  type SectionText,
} from './document-text.ts'
import { element, type XmlElement, type XmlNode, xmlFile } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const DUBLIN_CORE = 'http://purl.org/dc/terms/'

/** ISO 639-2, as the standard wants it. */
const CODE: Readonly<Record<Language, string>> = { ar: 'ara', en: 'eng' }

const RUNNING = ['p', 'heading', 'docTitle', 'docProponent', 'caption'] as const

const MASAR = '#masar'
const ISSUER = '#issuer'

/** What is an office and no body. */
const OFFICES: ReadonlySet<Locator> = new Set([
  'actor/secretary-general',
  'actor/special-adviser',
  'actor/usg-desa',
])

/** An eId of the list of references: `event.wsis-tunis-phase`. */
const referenceId = (locator: Locator): string => locator.replaceAll('/', '.')

interface Context {
  readonly edition: Edition
  readonly text: DocumentText
  /** The notes that have been set: each stands where its mark is first met. */
  readonly set: Set<string>
}

/** The day that a date in the text means, where it means one. */
function dayOf({ edition }: Context, locator: Locator): string | null {
  const date = edition.things.get(locator)?.date
  return date?.precision === 'day' && date.start === date.end ? date.start : null
}

function mentioned(context: Context, text: string, locator: Locator, isDate: boolean): XmlNode {
  const { edition, text: document } = context
  const address = parseLocator(locator)
  if (address?.kind === 'part' && address.document === document.document.id)
    return element('ref', { href: `#${address.eId}` }, text)
  const refersTo = `#${referenceId(locator)}`
  if (isOfKind('event', locator)) {
    const day = isDate ? dayOf(context, locator) : null
    return day ? element('date', { date: day, refersTo }, text) : element('event', { refersTo }, text)
  }
  if (isOfKind('actor', locator))
    return element(OFFICES.has(locator) ? 'role' : 'organization', { refersTo }, text)
  if (isOfKind('date', locator)) return text
  return element('ref', { href: addressOfThing(edition, document.language, locator) }, text)
}

function noteAt(context: Context, eId: string): XmlNode | null {
  const note = context.text.footnotes.get(eId)
  if (!note) return null
  if (context.set.has(eId)) return element('noteRef', { href: `#${eId}`, marker: note.num })
  context.set.add(eId)
  return element(
    'authorialNote',
    { eId, marker: note.num, placement: 'bottom' },
    element('p', {}, inline(context, note.runs)),
  )
}

const inline = (context: Context, runs: readonly Run[]): (XmlNode | null)[] =>
  runs.map((run) => {
    if (run.kind === 'text') return run.text
    if (run.kind === 'mention')
      return mentioned(context, run.text, run.mention.locator, run.mention.type === 'date')
    if (run.kind === 'note') return noteAt(context, run.footnote)
    return element(
      'authorialNote',
      { eId: run.id, class: 'translator', marker: run.letter, placement: 'bottom', status: 'editorial' },
      element('p', {}, run.note[context.text.language]),
    )
  })

const paragraphOf = (context: Context, part: PartText): XmlElement =>
  element('p', {}, inline(context, part.runs))

/** What stands before the text: the first page, with what we supply marked as ours. */
function preface(context: Context): XmlElement {
  const { text } = context
  const { document, language } = text
  const supplied = new Map(document.mastheadNotes.map(({ mark, text: note }) => [mark, note.value]))
  return element(
    'preface',
    {},
    document.symbol &&
      element('p', { class: 'symbol', status: 'editorial' }, element('docNumber', {}, document.symbol.value)),
    document.date &&
      element(
        'p',
        { class: 'date', status: 'editorial' },
        element('docDate', { date: document.date.value }, formatDate(language, document.date.value)),
      ),
    text.masthead.map((field) => {
      const note = field.mark === null ? undefined : supplied.get(field.mark)
      return element(
        'p',
        { eId: field.eId, class: field.key },
        inline(context, field.runs),
        note === undefined
          ? null
          : element(
              'authorialNote',
              { eId: `${field.eId}.note`, marker: field.mark, placement: 'bottom', status: 'editorial' },
              element('p', {}, note),
            ),
      )
    }),
    element('p', { eId: 'title' }, element('docTitle', {}, inline(context, text.title.runs))),
    text.author &&
      element('p', { eId: 'author' }, element('docProponent', {}, inline(context, text.author.runs))),
  )
}

function tableOf(context: Context, { table }: NonNullable<SectionText['table']>): XmlElement {
  const row = (eId: string | null, cells: readonly XmlElement[]) => element('tr', { eId }, cells)
  return element(
    'hcontainer',
    { name: 'table' },
    element(
      'content',
      {},
      element(
        'table',
        { eId: table.eId },
        element('caption', { eId: table.caption.eId }, inline(context, table.caption.runs)),
        row(
          null,
          // The print lost its headings.
          ['', ...table.columns].map((name) =>
            element('th', { status: 'editorial' }, element('p', {}, name)),
          ),
        ),
        table.rows.map(({ eId, label, cells }) =>
          row(eId, [
            element('th', {}, element('p', {}, label)),
            ...cells.map((cell) =>
              element(
                'td',
                { eId: cell.eId },
                element(
                  'p',
                  {},
                  cell.printed,
                  cell.reconciled === null
                    ? null
                    : element(
                        'remark',
                        { class: 'reconciled', status: 'editorial' },
                        ` [${cell.reconciled}]`,
                      ),
                ),
              ),
            ),
          ]),
        ),
      ),
    ),
  )
}

function sectionOf(context: Context, section: SectionText): XmlElement {
  const { language } = context.text
  return element(
    'section',
    { eId: section.eId },
    section.num === null ? null : element('num', {}, section.num),
    section.heading &&
      element('heading', { eId: section.heading.eId }, inline(context, section.heading.runs)),
    section.named === null ? null : element('heading', { status: 'editorial' }, section.named),
    section.items.map((item) =>
      element(
        'point',
        { eId: item.eId },
        element('num', {}, item.label),
        element(
          'content',
          {},
          element(
            'p',
            {},
            inline(context, item.runs),
            item.established && item.established[language] !== item.text
              ? element(
                  'authorialNote',
                  {
                    eId: `${item.eId}.established`,
                    class: item.established.faithful ? 'established' : 'misrendered',
                    placement: 'inline',
                    status: 'editorial',
                  },
                  element('p', {}, item.established[language]),
                )
              : null,
          ),
        ),
      ),
    ),
    section.paragraphs.flatMap((part) => [
      element(
        'paragraph',
        { eId: part.eId },
        element('num', {}, part.num),
        element('content', {}, paragraphOf(context, part)),
      ),
      ...(section.table?.after === part.eId ? [tableOf(context, section.table)] : []),
    ]),
  )
}

/** A document of the United Nations has a symbol; the other kind that we have is the page of a session. */
const kindOf = ({ symbol }: EditedDocument): string => (symbol ? 'report' : 'session')

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

function docElement(edition: Edition, text: DocumentText): XmlElement {
  const context: Context = { edition, text, set: new Set() }
  return element(
    'doc',
    { name: kindOf(text.document), contains: 'originalVersion' },
    element(
      'meta',
      {},
      identification(edition, text),
      references(edition, text),
      contradictions(edition, text),
      rights(edition, text),
    ),
    preface(context),
    element(
      'mainBody',
      { 'xml:lang': text.language },
      text.summary.length === 0
        ? null
        : element(
            'hcontainer',
            { eId: 'summary', name: 'summary' },
            element(
              'content',
              {},
              text.summary.map((part) => element('p', { eId: part.eId }, inline(context, part.runs))),
            ),
          ),
      text.sections.map((section) => sectionOf(context, section)),
    ),
  )
}

export function akomaNtoso(translated: TranslatedDocument, edition: Edition): string {
  const english = documentText(translated, 'en')
  return xmlFile(
    element(
      'akomaNtoso',
      { xmlns: NAMESPACE },
      docElement(edition, documentText(translated, 'ar')),
      element(
        'components',
        {},
        element('component', { eId: 'translation-en' }, docElement(edition, english)),
      ),
    ),
    { running: RUNNING },
  )
}
