import { assemble } from '../../edition/assemble.ts'
import type { Table, TableRow } from '../../edition/model.ts'
import type { EditedLine } from '../../edition/structure.ts'
import { StructureError } from '../../edition/structure.ts'
import { ENGLISH, LINES } from './frame.ts'

/** The print lost its column headings; these are ours, each with what it rests on. */
const COLUMNS = [
  {
    key: 'written',
    ar: 'مساهمات خطية',
    en: 'Written',
    basis: {
      ar: 'الفقرات من 8 إلى 10؛ ومجموع العمود 59.',
      en: 'Paragraphs 8 to 10; the column adds up to 59.',
    },
  },
  {
    key: 'oral',
    ar: 'مساهمات شفوية معدّة',
    en: 'Prepared oral',
    basis: {
      ar: 'الفقرتان 9 و 10؛ ومجموع العمود 26، وحاصل جمع 59 و 26 هو 85، وهو المذكور في الفقرة 10.',
      en: 'Paragraphs 9 and 10; the column adds up to 26, and 59 and 26 make the 85 of paragraph 10.',
    },
  },
  {
    key: 'discussion',
    ar: 'المناقشة المفتوحة',
    en: 'Open discussion',
    basis: {
      ar: 'الفقرة 11: 13 مشاركا؛ ومجموع العمود 13.',
      en: 'Paragraph 11: 13 participants; the column adds up to 13.',
    },
  },
  {
    key: 'total',
    ar: 'المجموع',
    en: 'Total',
    basis: { ar: 'مجاميع الصفوف؛ وحاصلها 98.', en: 'The sums of the rows; 98 in all.' },
  },
] as const

const ROWS = [
  { key: 'governments', en: 'Governments', line: 190 },
  { key: 'international-organizations', en: 'International organizations', line: 191 },
  { key: 'civil-society', en: 'Civil society', line: 193 },
  { key: 'private-sector', en: 'Private sector', line: 194 },
  { key: 'total', en: 'Total', line: 196 },
] as const

const ZERO = 'صفر'
const ROW = new RegExp(`^(\\D+?)((?: (?:\\d+|${ZERO})){4})$`)

interface RawRow {
  readonly label: string
  readonly printed: readonly string[]
}

const figureOf = (printed: string) => (printed === ZERO ? 0 : Number(printed))

function readRow(line: EditedLine): RawRow {
  const found = ROW.exec(line.text)
  if (!found) throw new StructureError(`line ${line.number} is not a row of the table: «${line.text}»`)
  return { label: (found[1] ?? '').trim(), printed: (found[2] ?? '').trim().split(' ') }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * The table as printed and as it adds up. A row's total is the sum of its channels and the total row the sum of the
 * groups; where the print says otherwise the cell carries a note.
 */
export function contributionsTable(lineOf: (number: number) => EditedLine): Table {
  const raw = ROWS.map((row) => readRow(lineOf(row.line)))
  const channels = COLUMNS.slice(0, -1)
  const groups = raw.slice(0, -1)
  const groupCells = groups.map((row) => row.printed.slice(0, channels.length).map(figureOf))
  const columnSums = channels.map((_, column) => sum(groupCells.map((cells) => cells[column] ?? 0)))
  const reconciled = [...groupCells.map((cells) => [...cells, sum(cells)]), [...columnSums, sum(columnSums)]]

  const rows = ROWS.map(
    (row, index): TableRow => ({
      eId: `table_1.${row.key}`,
      key: row.key,
      label: { ar: raw[index]?.label ?? '', en: row.en },
      line: row.line,
      cells: COLUMNS.map((column, position) => {
        const printed = raw[index]?.printed[position] ?? ''
        const value = reconciled[index]?.[position] ?? 0
        return {
          eId: `table_1.${row.key}.${column.key}`,
          column: column.key,
          printed,
          english: printed === ZERO ? 'zero' : printed,
          printedValue: figureOf(printed),
          reconciled: value,
          deviates: figureOf(printed) !== value,
        }
      }),
    }),
  )
  const [captionLine] = LINES.caption
  const caption = assemble([lineOf(captionLine).text], () => false)
  return {
    eId: 'table_1',
    caption: { eId: 'table_1.caption', ...caption, lines: [captionLine] },
    english: ENGLISH.caption,
    columns: COLUMNS,
    headerRemains: lineOf(LINES.header[0]).text,
    rows,
  }
}
