/** The text of a document in TEI: its first page, sections, notes and table, with the lines and words of its source. */
import type { Supplied } from '../../edition/model.ts'
import { formatDate } from '../../i18n/dates.ts'
import { isOfKind, type Locator, parseLocator } from '../../locator.ts'
import { addressOfThing, type Edition } from './about-edition.ts'
import type { DocumentText, PartText, Run, SectionText } from './document-text.ts'
import { type SourceWord, writtenInSource } from './source-words.ts'
import { element, type XmlElement, type XmlNode } from './xml.ts'

export interface Context {
  readonly edition: Edition
  readonly text: DocumentText
  /** The words of a part as they stand in the source; none for our English, which has none. */
  readonly wordsOf: (part: PartText) => readonly SourceWord[]
  readonly set: Set<string>
}

/** An id in the file: the English has the same as the Arabic, with its language before it. */
const idOf = ({ text }: Context, eId: string): string => (text.language === 'ar' ? eId : `en.${eId}`)

/** The id of a part, and for our English the part that it renders. */
const named = (context: Context, eId: string) => ({
  'xml:id': idOf(context, eId),
  corresp: context.text.language === 'ar' ? null : `#${eId}`,
})

/**
 * The characters of a part from one offset to another, with the breaks of the source's lines and the words that stood
 * otherwise in it.
 */
function stretch(part: PartText, words: readonly SourceWord[], from: number, to: number): XmlNode[] {
  const nodes: XmlNode[] = []
  let at = from
  words.forEach((word, index) => {
    const start = Math.max(word.start, from)
    const end = Math.min(word.end, to)
    if (start >= end) return
    if (at < start) nodes.push(part.text.slice(at, start))
    const isFirst = words[index - 1]?.line !== word.line
    if (isFirst && start === word.start) nodes.push(element('lb', { n: word.line.number }))
    const plain = part.text.slice(start, end)
    const written = writtenInSource(word, part.text, { start, end })
    nodes.push(
      written === null
        ? plain
        : element('choice', {}, element('orig', {}, written), element('reg', {}, plain)),
    )
    at = end
  })
  if (at < to) nodes.push(part.text.slice(at, to))
  return nodes
}

function dateAttributes({ edition }: Context, locator: Locator) {
  const date = edition.things.get(locator)?.date
  if (!date) return {}
  if (date.start === date.end) return { when: date.start }
  return date.precision === 'day'
    ? { from: date.start, to: date.end }
    : { notBefore: date.start, notAfter: date.end }
}

function mentioned(context: Context, locator: Locator, isDate: boolean, content: XmlNode[]): XmlElement {
  const { edition, text } = context
  const address = parseLocator(locator)
  const isOwn = address?.kind === 'part' && address.document === text.document.id
  const target = isOwn ? `#${idOf(context, address.eId)}` : addressOfThing(edition, text.language, locator)
  if (isDate) return element('date', dateAttributes(context, locator), content)
  if (isOfKind('actor', locator)) return element('rs', { type: 'body', ref: target }, content)
  if (isOfKind('event', locator)) return element('rs', { type: 'event', ref: target }, content)
  return element('ref', { target }, content)
}

function noteAt(context: Context, eId: string): XmlNode | null {
  const note = context.text.footnotes.get(eId)
  if (!note) return null
  if (context.set.has(eId)) return element('ptr', { type: 'note', target: `#${idOf(context, eId)}` })
  context.set.add(eId)
  return element('note', { ...named(context, eId), n: note.num, place: 'bottom' }, inline(context, note))
}

function inline(context: Context, part: PartText): (XmlNode | null)[] {
  const words = context.wordsOf(part)
  let at = 0
  return part.runs.flatMap((run: Run): (XmlNode | null)[] => {
    if (run.kind === 'note') return [noteAt(context, run.footnote)]
    if (run.kind === 'translator')
      return [
        element(
          'note',
          { 'xml:id': run.id, type: 'translator', n: run.letter, place: 'bottom', resp: '#masar' },
          run.note[context.text.language],
        ),
      ]
    const from = at
    at += run.text.length
    const content = stretch(part, words, from, at)
    return run.kind === 'text'
      ? content
      : [mentioned(context, run.mention.locator, run.mention.type === 'date', content)]
  })
}

const supplied = ({ source }: Supplied, content: XmlNode): XmlElement =>
  element('supplied', { source }, content)

export function front(context: Context): XmlElement[] {
  const { text } = context
  const { document, language } = text
  const { symbol, date } = document
  const notes = new Map(document.mastheadNotes.map(({ mark, text: note }) => [mark, note]))
  return [
    element(
      'div',
      { type: 'masthead' },
      symbol && element('ab', { type: 'symbol' }, supplied(symbol, element('idno', {}, symbol.value))),
      date &&
        element(
          'ab',
          { type: 'date' },
          supplied(date, element('date', { when: date.value }, formatDate(language, date.value))),
        ),
      text.masthead.map((field) => {
        const note = field.mark === null ? undefined : notes.get(field.mark)
        return element(
          'ab',
          { ...named(context, field.eId), type: field.key },
          inline(context, field),
          note === undefined
            ? null
            : element('note', { n: field.mark, place: 'bottom' }, supplied(note, note.value)),
        )
      }),
      element('ab', { ...named(context, 'title'), type: 'title' }, inline(context, text.title)),
      text.author &&
        element('ab', { ...named(context, 'author'), type: 'author' }, inline(context, text.author)),
    ),
  ]
}

function tableOf(context: Context, { table }: NonNullable<SectionText['table']>): XmlElement {
  return element(
    'table',
    named(context, table.eId),
    element('head', named(context, table.caption.eId), inline(context, table.caption)),
    element(
      'row',
      { role: 'label' },
      element('cell', {}),
      table.columns.map((name) => element('cell', {}, element('supplied', { resp: '#masar' }, name))),
    ),
    table.rows.map((row) =>
      element(
        'row',
        named(context, row.eId),
        element('cell', { role: 'label' }, row.label),
        row.cells.map(({ eId, printed, reconciled }) =>
          element(
            'cell',
            named(context, eId),
            reconciled === null
              ? printed
              : element(
                  'choice',
                  {},
                  element('sic', {}, printed),
                  element('corr', { resp: '#masar' }, reconciled),
                ),
          ),
        ),
      ),
    ),
  )
}

function sectionOf(context: Context, section: SectionText): XmlElement {
  const { language } = context.text
  return element(
    'div',
    { ...named(context, section.eId), type: 'section', n: section.num },
    section.heading && element('head', named(context, section.heading.eId), inline(context, section.heading)),
    section.named === null
      ? null
      : element('head', {}, element('supplied', { resp: '#masar' }, section.named)),
    section.items.length === 0
      ? null
      : element(
          'list',
          {},
          section.items.map((item) =>
            element(
              'item',
              { ...named(context, item.eId), n: item.label },
              inline(context, item),
              item.established && item.established[language] !== item.text
                ? element(
                    'note',
                    {
                      type: item.established.faithful ? 'established' : 'misrendered',
                      resp: '#masar',
                    },
                    item.established[language],
                  )
                : null,
            ),
          ),
        ),
    section.paragraphs.flatMap((part) => [
      element('p', { ...named(context, part.eId), n: part.num }, inline(context, part)),
      ...(section.table?.after === part.eId ? [tableOf(context, section.table)] : []),
    ]),
  )
}

export const body = (context: Context): XmlElement[] => [
  ...(context.text.summary.length === 0
    ? []
    : [
        element(
          'div',
          { ...named(context, 'summary'), type: 'summary' },
          context.text.summary.map((part) => element('p', named(context, part.eId), inline(context, part))),
        ),
      ]),
  ...context.text.sections.map((section) => sectionOf(context, section)),
]
