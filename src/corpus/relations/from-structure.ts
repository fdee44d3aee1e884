/** Edges that the structure of a document gives. */
import type { EditedDocument, Table } from '../../edition/model.ts'
import { documentLocator } from '../../edition/references/document-locator.ts'
import { partLocator } from '../../locator.ts'
import { contains, type Relation } from './relation.ts'

function tableRelations(document: string, table: Table): Relation[] {
  const at = (eId: string) => partLocator(document, eId)
  return table.rows.flatMap((row) => [
    contains(at(table.eId), at(row.eId)),
    ...row.cells.map((cell) => contains(at(row.eId), at(cell.eId))),
  ])
}

export function structureRelations({ id, symbol, sections, tables, footnotes }: EditedDocument): Relation[] {
  const at = (eId: string) => partLocator(id, eId)
  return [
    ...sections.flatMap((section) => [
      ...(symbol ? [contains(documentLocator(symbol.value), at(section.eId))] : []),
      ...[...section.items, ...section.paragraphs].map(({ eId }) => contains(at(section.eId), at(eId))),
      ...(section.table ? [contains(at(section.eId), at(section.table.eId))] : []),
    ]),
    ...tables.flatMap((table) => tableRelations(id, table)),
    ...footnotes.flatMap(({ eId, from }) =>
      from.map((part): Relation => ({ from: at(eId), to: at(part), type: 'annotates', basis: 'structure' })),
    ),
  ]
}
