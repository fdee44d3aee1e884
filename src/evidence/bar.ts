import { scaleLinear } from 'd3-scale'
import type { Direction } from '../i18n/language.ts'

/** The length of a bar's track in its own units: a hundredth is a percent. */
export const TRACK = 100

export interface Bar {
  readonly x: number
  readonly width: number
}

/** A bar that begins at inline-start: one inverted range mirrors it. */
export function barOf(value: number, most: number, direction: Direction): Bar {
  const scale = scaleLinear([0, Math.max(most, 1)], direction === 'rtl' ? [TRACK, 0] : [0, TRACK]).clamp(true)
  const [from, to] = [scale(0), scale(value)]
  return { x: Math.min(from, to), width: Math.abs(to - from) }
}
