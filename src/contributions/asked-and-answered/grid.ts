/** One scale for all that was asked and all that came: the same room for each, in columns from inline-start. */
import { PATTERN_TILE } from '../../drawing/stakeholder-patterns.ts'
import type { Block } from '../scene/block.ts'

export interface Grid {
  /** Side of one place. */
  readonly cell: number
  readonly columns: number
  /** How many one place stands for: 1 unless there are too many to draw. */
  readonly unit: number
  /** The fewest lines of a block: so many that a group's pattern can be told in it. */
  readonly lines: number
}

/** Below this many px² a place is no longer seen. */
const LEAST_AREA = 12
const PATTERN_HEIGHT = PATTERN_TILE * 2.5

/**
 * Such that the largest block fits the width and can be taken in at once.
 * @param low whether height is scarce: the places are then as small as they can well be
 */
export function gridFor(largest: number, width: number, em: number, low: boolean): Grid {
  const height = low
    ? Math.max(em * 7, Math.min(em * 15, (LEAST_AREA * 1.05 * largest) / width))
    : Math.max(em * 15, Math.min(em * 20, width * 0.75))
  let unit = 1
  while ((width * height) / (largest / unit) < LEAST_AREA) unit *= 10
  const cell = Math.min(em * 1.1, Math.sqrt((width * height) / (largest / unit)))
  return {
    cell,
    unit,
    columns: Math.max(1, Math.floor(width / cell)),
    lines: Math.ceil(PATTERN_HEIGHT / cell),
  }
}

/** @returns the shape of `count` at `y`, and the room that it takes */
export function blockOf({ cell, columns, unit, lines: least }: Grid, y: number, count: number) {
  const places = count / unit
  const lines = Math.max(least, Math.ceil(places / columns))
  const shape: Block = { kind: 'block', x: 0, y, cell, lines, offset: 0, count: places }
  return { shape, width: Math.ceil(places / lines) * cell, height: lines * cell }
}
