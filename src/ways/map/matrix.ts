/** Issues by sections: in how many clauses of a section each is spoken of. */
import type { ShapeBand, TextShape } from '../../corpus/text-shape.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'
import type { Locator } from '../../locator.ts'

/** A section of the first text, or another text as a whole. */
export interface MatrixColumn {
  readonly key: string
  readonly document: string
  /** Null for a whole text. */
  readonly band: ShapeBand | null
}

interface MatrixRow {
  readonly entry: WayEntry
  readonly counts: readonly number[]
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

export function matrixOf(texts: readonly TextShape[], entries: readonly WayEntry[]): Matrix {
  const all = texts.flatMap(({ document, bands }, index): (MatrixColumn & { parts: Set<Locator> })[] => {
    const partsOf = (own: readonly ShapeBand[]) =>
      new Set(own.flatMap(({ parts }) => parts.map(({ locator }) => locator)))
    return index === 0
      ? bands.map((band) => ({
          key: band.locator ?? `${document}/${band.kind}`,
          document,
          band,
          parts: partsOf([band]),
        }))
      : [{ key: document, document, band: null, parts: partsOf(bands) }]
  })
  const countIn = (entry: WayEntry, parts: ReadonlySet<Locator>) =>
    entry.parts.filter(({ at }) => parts.has(at)).reduce((sum, { segments }) => sum + segments.length, 0)
  const columns = all.filter(({ parts }) => entries.some((entry) => countIn(entry, parts) > 0))
  return {
    columns: columns.map(({ key, document, band }) => ({ key, document, band })),
    rows: entries.map((entry) => ({ entry, counts: columns.map(({ parts }) => countIn(entry, parts)) })),
  }
}
