import { assemble } from '../../edition/assemble.ts'
import type { EditedDocument, MastheadField, Mention, TextPart } from '../../edition/model.ts'
import type { EditedLine } from '../../edition/structure.ts'
import { structureBody } from '../../edition/structure.ts'
import { CONTRADICTIONS } from './contradictions.ts'
import {
  ENGLISH,
  ID,
  LINES,
  MASTHEAD,
  MASTHEAD_NOTES,
  OFFICIAL_ENGLISH,
  SUPPLIED,
  TABLE_AFTER,
} from './frame.ts'
import { contributionsTable } from './table.ts'

/** How an edited line that holds two columns of the printed page keeps them apart. */
const COLUMN_BREAK = ' | '

const within = (number: number, [first, last]: readonly [number, number]) => number >= first && number <= last

/** Builds the report from its edited lines; `findMentions` is given every part that holds text. */
export function reportDocument(
  lines: readonly EditedLine[],
  findMentions: (parts: readonly TextPart[]) => Mention[],
): EditedDocument {
  const lineOf = (number: number): EditedLine => {
    const line = lines[number - 1]
    if (!line) throw new RangeError(`the source has no line ${number}`)
    return line
  }
  const partFrom = (eId: string, [first, last]: readonly [number, number]): TextPart => {
    const own = lines.filter((line) => within(line.number, [first, last]) && line.text !== '')
    const assembled = assemble(
      own.map((line) => line.text),
      () => false,
    )
    return { eId, ...assembled, lines: own.map((line) => line.number) }
  }

  const masthead = MASTHEAD.map(({ from, ...field }): MastheadField => {
    const texts = from.map(({ line, column }) => {
      const { text } = lineOf(line)
      return column === null ? text : (text.split(COLUMN_BREAK)[column] ?? '')
    })
    const joined = texts.join(' ')
    const text = field.mark ? joined.slice(0, joined.length - field.mark.length) : joined
    return { ...field, text, lines: from.map(({ line }) => line) }
  })
  const title = partFrom('title', LINES.title)
  const author = partFrom('author', LINES.author)
  const summary = LINES.summary.map((range, index) => partFrom(`summary_${index + 1}`, range))
  const body = structureBody(
    lines.filter((line) => within(line.number, LINES.body) && !within(line.number, LINES.table)),
  )
  const sections = body.sections.map((section, index) => ({
    ...section,
    english: ENGLISH.sections[index] ?? '',
    items: [],
    ...(section.paragraphs.some((paragraph) => paragraph.eId === TABLE_AFTER)
      ? { table: { eId: 'table_1', after: TABLE_AFTER } }
      : {}),
  }))
  const table = contributionsTable(lineOf)
  const parts: TextPart[] = [
    ...masthead.map(({ eId, text, lines: own }) => ({ eId, text, lines: own, marks: [] })),
    title,
    author,
    ...summary,
    ...sections.flatMap((section) => [section.heading, ...section.paragraphs]),
    ...body.footnotes,
  ]
  return {
    id: ID,
    symbol: SUPPLIED.symbol,
    date: SUPPLIED.date,
    language: 'ar',
    title,
    englishTitle: ENGLISH.title,
    author,
    englishAuthor: ENGLISH.author,
    officialEnglish: OFFICIAL_ENGLISH,
    masthead,
    mastheadNotes: MASTHEAD_NOTES,
    summary,
    sections,
    footnotes: body.footnotes,
    tables: [table],
    mentions: findMentions(parts),
    contradictions: CONTRADICTIONS,
  }
}
