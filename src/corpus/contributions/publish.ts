/** The public files of a data set: tidy rows, one a figure, and a dictionary that says what every column holds. */
import { csvFormatRows } from 'd3'
import type { DataSet, Figure } from './data-set.ts'

export interface TidyRow {
  readonly group: string
  readonly channel: string
  readonly printed: number | null
  readonly reconciled: number | null
  readonly note: string
  readonly kind: 'cell' | 'total'
  readonly printed_text: string | null
  readonly channel_label: 'printed' | 'inferred'
  readonly locator: string
  readonly note_ar: string
}

type Column = keyof TidyRow

/** In the order of the columns. */
export const DICTIONARY: readonly {
  readonly column: Column
  readonly type: string
  readonly meaning: string
}[] = [
  { column: 'group', type: 'string', meaning: 'Stakeholder group (row of the table); “total” in a total.' },
  {
    column: 'channel',
    type: 'string',
    meaning: 'How the contribution was made (column of the table); “total” in a total.',
  },
  {
    column: 'printed',
    type: 'integer',
    meaning: 'The figure as printed; empty where the print has none. “صفر” is 0.',
  },
  {
    column: 'reconciled',
    type: 'integer',
    meaning: 'The figure as the cells of its row or column add up; empty where that cannot be known.',
  },
  {
    column: 'note',
    type: 'string',
    meaning: 'Why printed and reconciled differ, or why a figure is missing.',
  },
  {
    column: 'kind',
    type: 'string',
    meaning: '“cell”: a count. “total”: a sum that the table prints; leave these rows out before you add up.',
  },
  { column: 'printed_text', type: 'string', meaning: 'The figure letter for letter.' },
  {
    column: 'channel_label',
    type: 'string',
    meaning: '“inferred”: the print lost its column headings; the name of the channel is our inference.',
  },
  {
    column: 'locator',
    type: 'string',
    meaning:
      'Address of the figure in the edition: {document}/{eId}, shown at /{lang}/read/{document}#{eId}.',
  },
  { column: 'note_ar', type: 'string', meaning: 'The note in Arabic. سبب اختلاف الرقمين أو غياب الرقم.' },
]

const NOT_IN_PRINT = { ar: 'ليس في المطبوع.', en: 'Not in the print.' }
const NO_NOTE = { ar: '', en: '' }

export function tidyRows(data: DataSet): TidyRow[] {
  const inferred = new Set(data.channels.filter((channel) => channel.inferred).map(({ key }) => key))
  const noteOn = ({ locator, printed }: Figure) =>
    data.remarks.find(({ at }) => at === locator)?.because ?? (printed === null ? NOT_IN_PRINT : NO_NOTE)
  const row = (figure: Figure, group: string, channel: string, kind: TidyRow['kind']): TidyRow => ({
    group,
    channel,
    printed: figure.printedValue,
    reconciled: figure.reconciled,
    note: noteOn(figure).en,
    kind,
    printed_text: figure.printed,
    // The heading of the column of totals is lost with the others.
    channel_label: inferred.has(channel === 'total' ? (data.channels[0]?.key ?? '') : channel)
      ? 'inferred'
      : 'printed',
    locator: figure.locator,
    note_ar: noteOn(figure).ar,
  })
  return [
    ...data.cells.map((cell) => row(cell, cell.group, cell.channel, 'cell')),
    ...data.groupTotals.map((total) => row(total, total.group, 'total', 'total')),
    ...data.channelTotals.map((total) => row(total, 'total', total.channel, 'total')),
    row(data.total, 'total', 'total', 'total'),
  ]
}

/** A spreadsheet takes a file for UTF-8 only if it begins so. */
const BYTE_ORDER_MARK = '\ufeff'

const csv = (header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  `${BYTE_ORDER_MARK}${csvFormatRows([header, ...rows].map((row) => row.map((value) => (value === null ? '' : String(value)))))}\n`

export const tidyCsv = (data: DataSet): string =>
  csv(
    DICTIONARY.map(({ column }) => column),
    tidyRows(data).map((row) => DICTIONARY.map(({ column }) => row[column])),
  )

export const dictionaryCsv = (): string =>
  csv(
    ['column', 'type', 'meaning'],
    DICTIONARY.map(({ column, type, meaning }) => [column, type, meaning]),
  )

const tidyJson = (data: DataSet): unknown => ({
  id: data.id,
  document: data.document,
  locator: data.locator,
  caption: data.caption,
  source: data.source,
  dictionary: DICTIONARY,
  groups: data.groups.map(({ key, locator, label }) => ({ key, locator, label })),
  channels: data.channels.map(({ key, locator, label, inferred }) => ({
    key,
    locator,
    label,
    inferred: inferred ?? null,
  })),
  invited: data.invited,
  statements: data.statements,
  remarks: data.remarks,
  rows: tidyRows(data),
})

/** File names under /data/ and what stands in them. */
export function publishedContributions(data: DataSet): [string, string][] {
  return [
    [`data/${data.id}.csv`, tidyCsv(data)],
    [`data/${data.id}.dictionary.csv`, dictionaryCsv()],
    [`data/${data.id}.json`, `${JSON.stringify(tidyJson(data), null, 1)}\n`],
  ]
}
