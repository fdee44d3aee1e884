import type { EditedDocument, Section, Table } from '../../edition/model.ts'
import { partLocator } from '../../locator.ts'
import type { Part, PartKind } from './part.ts'

const ITEM_KINDS = ['action-line', 'goal'] as const

const itemKind = (eId: string): PartKind => ITEM_KINDS.find((kind) => eId.startsWith(`${kind}_`)) ?? 'item'

/** Every part of a document that has an address, in the order in which the document is read; footnotes come last. */
export function listParts(document: EditedDocument): Part[] {
  const { masthead, title, author, summary, sections, tables, footnotes } = document
  const at = (eId: string) => partLocator(document.id, eId)
  const part = (kind: PartKind, eId: string, more: Partial<Part> = {}): Part => ({
    locator: at(eId),
    kind,
    num: null,
    label: null,
    parent: null,
    ...more,
  })

  const tableParts = (table: Table, parent: Part['parent']): Part[] => [
    part('table', table.eId, { parent }),
    part('caption', table.caption.eId, { parent: at(table.eId) }),
    ...table.rows.flatMap((row) => [
      part('row', row.eId, { label: row.label, parent: at(table.eId) }),
      ...row.cells.map(({ eId, column: key }) => {
        const column = table.columns.find((candidate) => candidate.key === key)
        return part('cell', eId, {
          label: column ? { ar: column.ar, en: column.en } : null,
          parent: at(row.eId),
        })
      }),
    ]),
  ]
  const sectionParts = (
    { eId, heading, english, named, items, paragraphs, table }: Section,
    index: number,
  ) => {
    const num = String(index + 1)
    const parent = at(eId)
    const own = tables.find((candidate) => candidate.eId === table?.eId)
    return [
      part('section', eId, { num, label: heading ? { ar: heading.text, en: english } : (named ?? null) }),
      ...(heading ? [part('heading', heading.eId, { num, parent })] : []),
      ...items.map((item) => part(itemKind(item.eId), item.eId, { num: item.num, parent })),
      ...paragraphs.flatMap((paragraph) => [
        part('paragraph', paragraph.eId, { num: String(paragraph.num), parent }),
        ...(own && table?.after === paragraph.eId ? tableParts(own, parent) : []),
      ]),
    ]
  }
  const inSections = new Set(sections.flatMap(({ table }) => (table ? [table.eId] : [])))
  return [
    ...masthead.map(({ eId }, index) => part('masthead', eId, { num: String(index + 1) })),
    part('title', title.eId),
    ...(author ? [part('author', author.eId)] : []),
    ...(summary.length > 0 ? [part('summary', 'summary')] : []),
    ...summary.map(({ eId }, index) =>
      part('summary-paragraph', eId, { num: String(index + 1), parent: at('summary') }),
    ),
    ...sections.flatMap(sectionParts),
    ...tables.filter(({ eId }) => !inSections.has(eId)).flatMap((table) => tableParts(table, null)),
    ...footnotes.map(({ eId, num }) => part('footnote', eId, { num: String(num) })),
  ]
}
