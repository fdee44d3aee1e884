/** The text of a document in Akoma Ntoso: its first page, sections, notes and table, with what they mention. */
import { formatDate } from '../../i18n/dates.ts'
import { isOfKind, type Locator, parseLocator } from '../../locator.ts'
import { addressOfThing, type Edition } from './about-edition.ts'
import type { DocumentText, PartText, Run, SectionText } from './document-text.ts'
import { element, type XmlElement, type XmlNode } from './xml.ts'

/** What is an office and no body. */
export const OFFICES: ReadonlySet<Locator> = new Set([
  'actor/secretary-general',
  'actor/special-adviser',
  'actor/usg-desa',
])

/** An eId of the list of references: `event.wsis-tunis-phase`. */
export const referenceId = (locator: Locator): string => locator.replaceAll('/', '.')

export interface Context {
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

export const inline = (context: Context, runs: readonly Run[]): (XmlNode | null)[] =>
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
export function preface(context: Context): XmlElement {
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

export function sectionOf(context: Context, section: SectionText): XmlElement {
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
