/**
 * What a chart has worked out and a drawing only draws: marks, words and lines, placed. Lengths are px of the plot;
 * x runs from inline-start, so nothing here knows which way the page reads (see paint.ts).
 */
import type { TextSpacing } from '../../drawing/text-width.ts'
import type { Locator } from '../../locator.ts'

export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  /** `y` and `x` are the centre. */
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number }
  /** A band from (x0, y0) to (x1, y1), both on its middle line. */
  | {
      readonly kind: 'ribbon'
      readonly x0: number
      readonly y0: number
      readonly x1: number
      readonly y1: number
      readonly thickness: number
    }
  /** A count as an area (see block.ts); the first `offset` places are left to others. */
  | {
      readonly kind: 'block'
      readonly x: number
      readonly y: number
      /** Side of one place. */
      readonly cell: number
      readonly lines: number
      readonly offset: number
      readonly count: number
    }

/**
 * `plain` is a counted thing. `missing`: the document has no figure. `zero`: it says none. `unaccounted`: the print's
 * total goes beyond its own cells. `uncounted`: the print's total is zero and leaves it out. `asked`: invited, not
 * heard.
 */
export type Nature = 'plain' | 'missing' | 'zero' | 'unaccounted' | 'uncounted' | 'asked'

export interface Mark {
  /** The same thing has the same id in every arrangement: that is what lets it move. */
  readonly id: string
  /** Which sum it belongs to: the marks of a layer add up to `Scene.totals[layer]`. */
  readonly layer: string
  readonly value: number
  /** What it stands for, and where choosing it leads. */
  readonly point: Locator
  /** The cells it is made of. */
  readonly cells: readonly Locator[]
  /** Its stakeholder group, as a tone of the palette from 1; 0 for none. */
  readonly tone: number
  /** Its channel, as a shade: 0 is the fullest. */
  readonly shade: number
  readonly nature: Nature
  readonly shape: Shape
  /** What a screen reader says. */
  readonly name: string
  /** Which line of the drawing it stands in, for the up and down keys. */
  readonly line: number
}

export interface SceneText {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** Font size in px. */
  readonly size: number
  readonly strong?: boolean
  readonly colour: 'ink' | 'soft' | 'warning'
  /** Set on a mark of this look: on a plate of its plain colour, so that no pattern runs into the letters. */
  readonly on?: Pick<Mark, 'id' | 'tone' | 'shade'>
  /** Set across marks of any look: on a plate of paper. */
  readonly plated?: boolean
}

export interface SceneRule {
  readonly id: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly look: 'hairline' | 'axis' | 'printed'
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly texts: readonly SceneText[]
  /** What they were measured with. */
  readonly spacing?: TextSpacing | undefined
  readonly rules: readonly SceneRule[]
  /** Small squares that explain shades or tones where there is no room for direct labels. */
  readonly keys: readonly KeySwatch[]
  /** What the marks of each layer add up to. */
  readonly totals: Readonly<Record<string, number>>
}

export interface KeySwatch {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly tone: number
  readonly shade: number
}
