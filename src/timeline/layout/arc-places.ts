/** Where the arcs of the mandates run, and where on them the number of the paragraph that says so can be read. */
import { textMeasure } from '../../drawing/text-width.ts'
import type { Locator } from '../../locator.ts'
import type { Link } from '../chain.ts'
import type { PlacedItem } from './lane-layout.ts'
import { type PlacedLane, ROW } from './layout.ts'

type Point = readonly [number, number]

export interface ArcPlace {
  readonly link: Link
  /** Ends and handles of a cubic curve: px along time and from the top. */
  readonly curve: readonly [Point, Point, Point, Point]
  /** What says which paragraph it is from, and its middle; null where it would cover words. */
  readonly tag: { readonly words: string; readonly at: Point } | null
}

interface Box {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

const REACH = 26
/** Length of an arrow's head: a curve ends that much before its mark. */
export const ARROW = 7
export const TAG_SIZE = 10.5
const TAG_HEIGHT = 14
const measureTag = textMeasure(TAG_SIZE)

const middleOf = ({ start, end }: PlacedItem) => (start + end) / 2

/** Leaves upwards or downwards, clear of the words beside its mark, and arrives along time. */
function curveBetween([x1, y1]: Point, [x2, y2]: Point): ArcPlace['curve'] {
  const end: Point = [x2 - ARROW, y2]
  if (Math.abs(y2 - y1) < 4) {
    const bow = Math.min(22, 10 + Math.abs(x2 - x1) * 0.05)
    return [[x1, y1], [x1 + REACH / 2, y1 - bow], [end[0] - REACH / 2, y2 - bow], end]
  }
  const reach = Math.max(REACH, (x2 - x1) * 0.5)
  return [[x1, y1], [x1, y1 + (y2 - y1) * 0.55], [end[0] - reach, y2], end]
}

function pointOn([a, b, c, d]: ArcPlace['curve'], t: number): Point {
  const s = 1 - t
  const at = (axis: 0 | 1) =>
    s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis]
  return [at(0), at(1)]
}

const overlaps = (one: Box, other: Box): boolean =>
  one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2

/** Marks, words and the lines between the lanes, which no tag may cover. */
function takenBoxes(lanes: readonly PlacedLane[]): Box[] {
  return lanes.flatMap(({ band, items }) => {
    const y = band.top + band.height
    const line = { x1: Number.NEGATIVE_INFINITY, x2: Number.POSITIVE_INFINITY, y1: y - 1, y2: y }
    const marks = items.flatMap((item): Box[] => {
      const y1 = band.rowsTop + item.row * ROW
      const box = { x1: item.start - 3, x2: item.end + 3, y1: y1 + 3, y2: y1 + ROW - 3 }
      const label = item.kind === 'event' ? item.label : null
      return label ? [box, { ...box, x1: label.start - 2, x2: label.start + label.width + 2 }] : [box]
    })
    return [line, ...marks]
  })
}

/** So many pieces of a curve are as good as the curve. */
const PIECES = 24

/** What a curve runs through: a box for each of its pieces. */
const boxesOf = (curve: ArcPlace['curve']): Box[] =>
  Array.from({ length: PIECES }, (_, piece) => {
    const [ax, ay] = pointOn(curve, piece / PIECES)
    const [bx, by] = pointOn(curve, (piece + 1) / PIECES)
    return { x1: Math.min(ax, bx), x2: Math.max(ax, bx), y1: Math.min(ay, by), y2: Math.max(ay, by) }
  })

/** From the middle of a curve towards its ends. */
const TRIES = Array.from(
  { length: 33 },
  (_, index) => 0.5 + Math.ceil(index / 2) * (index % 2 ? 0.025 : -0.025),
)

/**
 * A number stands where no other arc runs; where there is no such place, where the fewest do.
 * @param tagOf what stands on an arc
 */
export function arcPlaces(
  links: readonly Link[],
  lanes: readonly PlacedLane[],
  tagOf: (link: Link) => string,
): ArcPlace[] {
  const places = new Map<Locator, { readonly from: Point; readonly to: Point }>()
  for (const { band, items } of lanes) {
    for (const item of items) {
      const y = band.rowsTop + item.row * ROW + ROW / 2
      const wide = item.end - item.start > 30
      const middle = middleOf(item)
      const ends = {
        from: [wide ? item.end - 8 : middle, y],
        to: [wide ? item.start : middle - 5, y],
      } as const
      for (const { locator } of item.kind === 'event' ? [item.event] : item.events) places.set(locator, ends)
    }
  }
  const arcs = links.flatMap((link) => {
    const [one, other] = [places.get(link.from), places.get(link.to)]
    if (!one || !other) return []
    // Where the later lies within the earlier, the arc leaves before it.
    const from: Point = [Math.min(one.from[0], Math.max(one.to[0] + 8, other.to[0])), one.from[1]]
    const curve = curveBetween(from, other.to)
    return [{ link, curve, boxes: boxesOf(curve) }]
  })
  const taken = takenBoxes(lanes)
  return arcs.map(({ link, curve, boxes }): ArcPlace => {
    const words = tagOf(link)
    const half = measureTag(words) / 2 + 2
    const others = arcs.filter((arc) => arc.boxes !== boxes)
    let best: { readonly at: Point; readonly box: Box; readonly crossing: number } | null = null
    for (const t of TRIES) {
      const at = pointOn(curve, t)
      const [x, y] = at
      const box = { x1: x - half, x2: x + half, y1: y - TAG_HEIGHT / 2, y2: y + TAG_HEIGHT / 2 }
      if (taken.some((one) => overlaps(box, one))) continue
      const crossing = others.filter((arc) => arc.boxes.some((one) => overlaps(box, one))).length
      if (best === null || crossing < best.crossing) best = { at, box, crossing }
      if (crossing === 0) break
    }
    if (!best) return { link, curve, tag: null }
    taken.push(best.box)
    return { link, curve, tag: { words, at: best.at } }
  })
}
