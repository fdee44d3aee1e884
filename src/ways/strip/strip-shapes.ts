/**
 * Where in the texts something is spoken of: each text a line as long as it is, its sections parted, a tick for every
 * clause. Lengths are shares of a thousand, from inline-start.
 */
import type { TextShape } from '../../corpus/text-shape.ts'
import { across } from '../../drawing/mirror.ts'
import type { Shape } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Locator } from '../../locator.ts'

export const STRIP_WIDTH = 1000
export const STRIP_HEIGHT = 20
/** Between two texts. */
const GAP = 16
/** A shorter tick would not be seen. */
const LEAST = 5

export interface Place {
  readonly at: Locator
  readonly segments: readonly number[]
}

interface Stretch {
  readonly start: number
  readonly length: number
}

export interface Strip {
  /** Of each text, its sections one after another. */
  readonly bands: readonly (Stretch & { readonly document: string })[]
  readonly ticks: readonly (Stretch & { readonly at: Locator })[]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const lettersOf = ({ bands }: TextShape) =>
  sum(bands.flatMap(({ parts }) => parts.flatMap(({ clauses }) => clauses)))

export function stripOf(texts: readonly TextShape[], places: readonly Place[]): Strip {
  const all = sum(texts.map(lettersOf))
  const unit = (STRIP_WIDTH - GAP * (texts.length - 1)) / all
  const segmentsAt = new Map<Locator, Set<number>>()
  for (const { at, segments } of places)
    segmentsAt.set(at, new Set([...(segmentsAt.get(at) ?? []), ...segments]))
  const bands: (Stretch & { document: string })[] = []
  const ticks: (Stretch & { at: Locator })[] = []
  let along = 0
  for (const { document, bands: own } of texts) {
    for (const { parts } of own) {
      const start = along
      for (const { locator, clauses } of parts) {
        const spoken = segmentsAt.get(locator)
        for (const [index, letters] of clauses.entries()) {
          const length = letters * unit
          if (spoken?.has(index)) ticks.push({ at: locator, start: along, length: Math.max(LEAST, length) })
          along += length
        }
      }
      bands.push({ document, start, length: along - start })
    }
    along += GAP
  }
  return { bands, ticks }
}

/** Bands as pale bars with a hair's breadth between them, ticks over their whole height. */
export function stripShapes({ bands, ticks }: Strip, direction: Direction): Shape[] {
  const x = ({ start, length }: Stretch) => across(direction, STRIP_WIDTH, start, length)
  return [
    ...bands.map(
      (band): Shape => ({
        kind: 'rect',
        x: x(band),
        y: 7,
        width: Math.max(1, band.length - 2),
        height: 6,
        fill: ['ink', 0.14],
      }),
    ),
    ...ticks.map(
      (tick): Shape => ({
        kind: 'rect',
        locator: tick.at,
        x: x(tick),
        y: 1,
        width: tick.length,
        height: 18,
        fill: 'accent',
      }),
    ),
  ]
}
