import type { EditedDocument } from '../../edition/model.ts'
import { type Locator, partLocator } from '../../locator.ts'
import type { Relation } from './relation.ts'

/**
 * Which cells the figures of a table add up: a row and its total, a column's total, the table and its grand total.
 * @param totals key of the row and of the column that hold the totals
 */
export function sumRelations(
  document: EditedDocument,
  { table: eId, totals }: { readonly table: string; readonly totals: string },
): Relation[] {
  const table = document.tables.find((candidate) => candidate.eId === eId)
  if (!table) return []
  const at = (part: { readonly eId: string }) => partLocator(document.id, part.eId)
  const cells = table.rows
    .filter(({ key }) => key !== totals)
    .flatMap((row) =>
      row.cells
        .filter(({ column }) => column !== totals)
        .map((cell) => ({ row, locator: at(cell), ...cell })),
    )
  const sums = (from: Locator, held: readonly { readonly locator: Locator }[]) =>
    held.map(({ locator }): Relation => ({ from, to: locator, type: 'sums', basis: 'structure' }))
  return [
    ...sums(at(table), cells),
    ...table.rows.flatMap((row) => [
      ...(row.key === totals
        ? []
        : sums(
            at(row),
            cells.filter((cell) => cell.row === row),
          )),
      ...row.cells
        .filter(({ column }) => row.key === totals || column === totals)
        .flatMap((total) =>
          sums(
            at(total),
            cells.filter(
              (cell) =>
                (row.key === totals || cell.row === row) &&
                (total.column === totals || cell.column === total.column),
            ),
          ),
        ),
    ]),
  ]
}
