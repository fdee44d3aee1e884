/** From places along time to places on the screen: where time runs from right to left everything is mirrored here. */
import { across } from '../../drawing/mirror.ts'
import type { Direction } from '../../i18n/language.ts'
import { lengthOf, type Span } from './scale.ts'

/** Narrower than this the lanes' names stand above their rows instead of in a margin. */
const GUTTER_FROM = 720
export const GUTTER = 138

export interface Frame {
  readonly width: number
  readonly side: Direction
  /** The margin at time's start that holds the lanes' names; 0 for none. */
  readonly gutter: number
  /** Left edge and width of the part that time runs through. */
  readonly plotLeft: number
  readonly plotWidth: number
}

export function frameOf(
  width: number,
  side: Direction,
  gutter: number = width >= GUTTER_FROM ? GUTTER : 0,
): Frame {
  return {
    width,
    side,
    gutter,
    plotLeft: across(side, width, gutter, width - gutter),
    plotWidth: Math.max(1, width - gutter),
  }
}

/** The left edge on the screen of something that is `width` wide and begins at `along`, px after time's start. */
export const leftOf = ({ side, plotLeft, plotWidth }: Frame, along: number, width = 0): number =>
  plotLeft + across(side, plotWidth, along, width)

/**
 * The same as px from a place in the drawing that stands for `origin` px along time, which is where the group around
 * the marks is put.
 */
export const leftFrom =
  (side: Direction, origin: number) =>
  (along: number): number =>
    across(side, 0, along - origin)

/** A window on a drawing that is longer than the screen; drawn in chunks, so that panning moves and does not draw. */
export interface Chunk {
  readonly index: number
  /** px along time from which the drawing's places count. */
  readonly origin: number
  readonly from: number
  readonly to: number
}

/**
 * How much of a screen a chunk is. What is drawn beyond the view is drawn in vain while one zooms, where every frame
 * has another density; while one pans it is drawn once.
 */
const CHUNK = 1 / 8
/** Places count from the same origin for so many chunks: browsers keep them in 32 bits, which are coarse far out. */
const ORIGIN = 64

export function chunkAt(span: Span, bounds: Span, plotWidth: number): Chunk & { readonly shift: number } {
  const density = plotWidth / lengthOf(span)
  const view = (span.start - bounds.start) * density
  const length = plotWidth * CHUNK
  const index = Math.floor(view / length)
  const from = index * length
  const origin = Math.floor(index / ORIGIN) * ORIGIN * length
  return { index, origin, from, to: from + plotWidth + length, shift: origin - view }
}

const SCREENS = 4
/** The stretch that many events are laid out in: some screens on both sides, the same for all views within it. */
export function layoutWindow(span: Span, bounds: Span, plotWidth: number): readonly [number, number] {
  const view = ((span.start - bounds.start) * plotWidth) / lengthOf(span)
  const block = SCREENS * plotWidth
  const from = Math.floor(view / block) * block
  return [from - block / 2, from + block * 1.5 + plotWidth]
}

/** How much of a drawing fades at an edge beyond which time goes on, px. */
export const FADE = 24

/** Whether time goes on beyond the edges of what is in view. */
export const fadesOf = (span: Span, bounds: Span) => ({
  start: span.start > bounds.start,
  end: span.end < bounds.end,
})
