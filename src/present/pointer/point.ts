/** Where the speaker points to on a stage: pure, so that it is tested without a browser. */
import * as v from 'valibot'
import type { Direction } from '../../i18n/language.ts'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/**
 * Shares of the stage's width and height, from its inline start and its top: stages in two languages are mirrored, and
 * the same thing is pointed at on both.
 */
export const point = v.object({ along: share, down: share })
export type Point = v.InferOutput<typeof point>

const within = (value: number): number => Math.min(1, Math.max(0, value))

export const MIDDLE: Point = { along: 0.5, down: 0.5 }

/**
 * @param stage the box of the stage in the window, in CSS px
 * @param at where the pointer is in the window, in CSS px
 */
export function pointOn(
  stage: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  at: { readonly x: number; readonly y: number },
  direction: Direction,
): Point {
  const fromLeft = stage.width > 0 ? within((at.x - stage.left) / stage.width) : 0.5
  const down = stage.height > 0 ? within((at.y - stage.top) / stage.height) : 0.5
  return { along: direction === 'rtl' ? 1 - fromLeft : fromLeft, down }
}

/** How far an arrow moves the light, as a share of the stage. */
const STEP = 0.04

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** A step of the light by an arrow as it is drawn on the key; null for any other key. */
export function movedBy(key: string, from: Point, direction: Direction): Point | null {
  const move = MOVES[key]
  if (!move) return null
  const [right, down] = move
  const along = direction === 'rtl' ? -right : right
  return { along: within(from.along + along), down: within(from.down + down) }
}

/** The light's place from the left and from the top, in percent, as a style sheet wants it. */
export const placeOf = ({ along, down }: Point, direction: Direction): string =>
  `${((direction === 'rtl' ? 1 - along : along) * 100).toFixed(2)}% ${(down * 100).toFixed(2)}%`
