/**
 * What every drawing is made of: plain shapes in px from the left and from the top. A feature computes them once, with
 * mirror.ts for what runs the other way; scene-view.tsx puts them on a page, svg-file.ts and png.ts into a file.
 */
import type { Direction, Language } from '../i18n/language.ts'
import type { Locator } from '../locator.ts'
import type { Edge } from './mirror.ts'

/** A colour by what it is for. How it looks is a palette's to say (palette.ts). */
export type InkName =
  | 'ink'
  | 'soft'
  | 'paper'
  | 'hairline'
  | 'edge'
  | 'accent'
  | 'warning'
  /** A stakeholder group's, from 1; 0 for none. */
  | `tone-${number}`

/** With a strength from 0 to 1 it is so much of the colour, the rest paper. */
export type Ink = InkName | readonly [name: InkName, strength: number]

/** An ink, or the id of one of the drawing's definitions. */
export type Paint = Ink | { readonly defined: string }

export type Point = readonly [x: number, y: number]

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Common {
  /** Tells shapes apart that come and go or change places. */
  readonly key?: string
  /** What it stands for. */
  readonly locator?: Locator
  /** `data-…` attributes on a page, for its style sheet; files do without. */
  readonly data?: Readonly<Record<string, string>>
}

interface Stroked extends Common {
  readonly stroke?: Ink
  /** 1 px if not said. */
  readonly strokeWidth?: number
  readonly strokeOpacity?: number
  readonly dash?: readonly number[]
  readonly roundEnds?: boolean
}

interface Filled extends Stroked {
  /** Nothing if not said. */
  readonly fill?: Paint
  readonly fillOpacity?: number
}

interface Line extends Stroked {
  readonly kind: 'line'
  readonly from: Point
  readonly to: Point
}

export interface Rect extends Filled, Box {
  readonly kind: 'rect'
  readonly radius?: number
}

interface Ellipse extends Filled {
  readonly kind: 'ellipse'
  readonly at: Point
  readonly rx: number
  readonly ry: number
}

interface Polygon extends Filled {
  readonly kind: 'polygon'
  readonly points: readonly Point[]
}

/** A cubic curve: its ends, and their handles between them. */
interface Curve extends Stroked {
  readonly kind: 'curve'
  readonly points: readonly [Point, Point, Point, Point]
}

/** What no other shape is, as SVG path data. */
export interface Path extends Filled {
  readonly kind: 'path'
  readonly d: string
}

/** One line of words. */
export interface Words extends Common {
  readonly kind: 'text'
  /** A point of its baseline. */
  readonly at: Point
  /** Which edge of the words stands at that point, whichever way they run. */
  readonly edge: Edge
  readonly direction: Direction
  readonly text: string
  /** Font size in px. */
  readonly size: number
  readonly bold?: boolean
  readonly fill: Ink
  /** Around the letters, where something may pass behind them. */
  readonly rim?: { readonly ink: Ink; readonly width: number }
}

export interface Group extends Common {
  readonly kind: 'group'
  /** Where the origin of its shapes lies. */
  readonly at?: Point
  /** Id of a clip among the definitions: only what lies in it is seen. */
  readonly clip?: string
  readonly shapes: readonly Shape[]
}

export type Shape = Line | Rect | Ellipse | Polygon | Curve | Path | Words | Group

/** What shapes refer to by its id. */
export type Definition =
  | {
      readonly kind: 'pattern'
      readonly id: string
      /** The first tile; the others stand around it. */
      readonly tile: Box
      readonly shapes: readonly Shape[]
    }
  /** An ink that comes and goes from left to right: how opaque it is at which share of the way. */
  | {
      readonly kind: 'fade'
      readonly id: string
      readonly ink: InkName
      readonly stops: readonly (readonly [at: number, opacity: number])[]
    }
  | { readonly kind: 'clip'; readonly id: string; readonly box: Box }

/** A drawing that stands alone, as a file does. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly language: Language
  readonly title: string
  /** One sentence or two: what it shows. */
  readonly description?: string
  readonly definitions: readonly Definition[]
  readonly shapes: readonly Shape[]
}
