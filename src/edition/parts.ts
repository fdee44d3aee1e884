import type { EditedDocument } from './model.ts'

export interface PartLines {
  readonly eId: string
  /** 1-based numbers of the source lines. */
  readonly lines: readonly number[]
}

/** Every part of a document that was set from source lines, in the document's order. */
export function partsOf(document: EditedDocument): PartLines[] {
  return [
    ...document.masthead,
    document.title,
    ...(document.author ? [document.author] : []),
    ...document.summary,
    ...document.sections.flatMap((section) => [
      ...(section.heading ? [section.heading] : []),
      ...section.items,
      ...section.paragraphs,
    ]),
    ...document.tables.flatMap((table) => [
      table.caption,
      ...table.rows.map((row) => ({ eId: row.eId, lines: [row.line] })),
    ]),
    ...document.footnotes,
  ].map(({ eId, lines }) => ({ eId, lines }))
}
