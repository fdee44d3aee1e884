/** What a saved drawing is made of: plain shapes in px, written as SVG or painted on a canvas, so that both say the same. */
import type { Direction } from '../../i18n/language.ts'

/** Names of colours; a figure is printed on white whatever theme the reader has chosen. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'hairline'
  | 'accent'
  | 'arc'
  | 'haze'
  | 'tint'
  | 'faint'
  | 'mist'
  | 'paper'

export type Point = readonly [x: number, y: number]

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Shape =
  | {
      readonly kind: 'line'
      readonly from: Point
      readonly to: Point
      readonly stroke: Ink
    }
  | (Box & {
      readonly kind: 'rect'
      readonly radius: number
      readonly fill: Ink
      readonly stroke: Ink | null
      readonly dash: readonly number[]
    })
  /** A bar without sharp ends: it comes out of the paper and goes back into it along x. */
  | (Box & { readonly kind: 'fading'; readonly fill: Ink })
  | {
      readonly kind: 'ellipse'
      readonly at: Point
      readonly rx: number
      readonly ry: number
      readonly fill: Ink
      readonly stroke: Ink
      readonly dash: readonly number[]
    }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill: Ink }
  /** A cubic curve: its ends and their handles. */
  | { readonly kind: 'curve'; readonly points: readonly [Point, Point, Point, Point]; readonly stroke: Ink }
  | {
      readonly kind: 'text'
      readonly at: Point
      readonly text: string
      readonly size: number
      readonly bold: boolean
      readonly fill: Ink
      /** Paper around the letters, where a curve may pass behind them. */
      readonly halo: boolean
      readonly direction: Direction
      readonly anchor: 'start' | 'middle' | 'end'
    }
  /** Of these shapes only what lies in the box is seen. */
  | { readonly kind: 'clipped'; readonly box: Box; readonly shapes: readonly Shape[] }

export interface Figure {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly shapes: readonly Shape[]
}

export const FIGURE_INKS: Readonly<Record<Ink, string>> = {
  ink: '#1f1c18',
  soft: '#5b554b',
  hairline: '#ddd7ca',
  accent: '#0b5a5e',
  arc: '#679799',
  haze: '#aac6c7',
  tint: '#cfe0dd',
  faint: '#e2ecea',
  mist: '#ecebe9',
  paper: '#ffffff',
}

/** How much of its ink a fading bar has at 0, 0.3, 0.7 and 1 of its length. */
export const FADE: readonly (readonly [at: number, opacity: number])[] = [
  [0, 0],
  [0.3, 0.4],
  [0.7, 0.4],
  [1, 0],
]
