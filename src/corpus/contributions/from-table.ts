/** From a table of an edited document to the data set the charts draw. */
import type { EditedDocument, Table, TableCell, TableRow } from '../../edition/model.ts'
import { type Locator, partLocator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Relation } from '../relations/relation.ts'
import { checkDataSet, DataSetError } from './check.ts'
import type { Cell, DataSet, Figure, Invited, Remark, Statement } from './data-set.ts'

/** What editors know of a table that the table does not say itself. */
export interface TableFrame {
  readonly id: string
  readonly table: string
  /** Key of the row and of the column that hold the totals. */
  readonly totals: string
  readonly source: Bilingual
  readonly words: Readonly<Record<string, { readonly short?: Bilingual; readonly prose: Bilingual }>>
  readonly invited: readonly Invited[]
  readonly statements: readonly Statement[]
}

const textOf = (document: EditedDocument, locator: Locator): string => {
  const parts = document.sections.flatMap(({ paragraphs }) => paragraphs)
  return parts.find(({ eId }) => partLocator(document.id, eId) === locator)?.text ?? ''
}

function checkQuotes(document: EditedDocument, frame: TableFrame): void {
  for (const { locator, quote } of [...frame.invited, ...frame.statements]) {
    if (!textOf(document, locator).includes(quote))
      throw new DataSetError(locator, `the paragraph does not say «${quote}»`)
  }
}

/** Relations whose ends lie in the table. */
function touching(relations: readonly Relation[], table: Locator): Relation[] {
  const inTable = (locator: Locator) => locator === table || locator.startsWith(`${table}.`)
  return relations.filter(({ from, to }) => inTable(from) || inTable(to))
}

/** @throws DataSetError when the table is not sound or a quoted sentence is not in its paragraph */
export function dataSetOf(
  document: EditedDocument,
  relations: readonly Relation[],
  frame: TableFrame,
): DataSet {
  const table: Table | undefined = document.tables.find(({ eId }) => eId === frame.table)
  if (!table) throw new DataSetError(frame.table, `${document.id} has no such table`)
  checkQuotes(document, frame)

  const at = (eId: string) => partLocator(document.id, eId)
  const figure = (cell: TableCell): Figure => ({
    locator: at(cell.eId),
    printed: cell.printed,
    ...(cell.english === cell.printed ? {} : { english: cell.english }),
    printedValue: cell.printedValue,
    reconciled: cell.reconciled,
  })
  const cellOf = (row: TableRow | undefined, column: string): Figure => {
    const cell = row?.cells.find((candidate) => candidate.column === column)
    if (!cell) throw new DataSetError(`${row?.eId ?? table.eId}.${column}`, 'has no cell')
    return figure(cell)
  }
  const groups = table.rows.filter((row) => row.key !== frame.totals)
  const totals = table.rows.find((row) => row.key === frame.totals)
  const channels = table.columns.filter((column) => column.key !== frame.totals)
  const remarks: Remark[] = document.contradictions
    .filter((contradiction) => contradiction.at.startsWith(`${at(table.eId)}.`))
    .map(({ at: where, because }) => ({ at: where, because }))

  return checkDataSet({
    id: frame.id,
    document: document.id,
    locator: at(table.eId),
    caption: { ar: table.caption.text, en: table.english },
    source: frame.source,
    groups: groups.map(({ key, eId, label }) => ({
      key,
      locator: at(eId),
      label,
      ...frame.words[key],
    })),
    channels: channels.map(({ key, ar, en, basis }) => ({
      key,
      locator: cellOf(totals, key).locator,
      label: { ar, en },
      inferred: basis,
      ...frame.words[key],
    })),
    cells: groups.flatMap((row) =>
      channels.map((column): Cell => ({ group: row.key, channel: column.key, ...cellOf(row, column.key) })),
    ),
    groupTotals: groups.map((row) => ({ group: row.key, ...cellOf(row, frame.totals) })),
    channelTotals: channels.map(({ key }) => ({ channel: key, ...cellOf(totals, key) })),
    total: cellOf(totals, frame.totals),
    invited: frame.invited,
    statements: frame.statements,
    remarks,
    relations: touching(relations, at(table.eId)),
  })
}
