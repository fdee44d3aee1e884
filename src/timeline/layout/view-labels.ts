/**
 * The words at the edges of a view. A layout holds for every view of one density, so words may begin or end out of
 * sight: here they go to the other side of their mark, are cut to the room there is, or go with their mark to a row that
 * is free in this view. Words whose mark is out of view are left out: no one could say what they belong to.
 */
import { tellApart } from './alike-labels.ts'
import { TARGET } from './candidates.ts'
import { fitLabel, type LabelText } from './labels.ts'
import { INSET, LABEL_AFTER, LABEL_GAP, type PlacedEvent, type PlacedItem } from './lane-layout.ts'
import { itemsBetween, type PlacedLane } from './layout.ts'

/** px along time. */
export interface View {
  readonly start: number
  readonly end: number
}

type Measure = (text: string) => number
type Label = NonNullable<PlacedEvent['label']>

const extentOf = (item: PlacedItem): View => {
  const label = item.kind === 'event' ? item.label : null
  if (!label) return item
  return { start: Math.min(item.start, label.start), end: Math.max(item.end, label.start + label.width) }
}

/** Whether a mark can be told in the view: all of a point, any stretch of a bar. */
const isSeen = ({ start, end, dot }: PlacedEvent, view: View): boolean =>
  dot ? start >= view.start && end <= view.end : end > view.start && start < view.end

const isWhole = ({ start, width }: Label, view: View): boolean =>
  start >= view.start - 0.5 && start + width <= view.end + 0.5

/** Words on the part of a bar that is seen; the drawing keeps them there. */
function wordsOn(item: PlacedEvent, view: View, measure: Measure): Label | null {
  if (item.dot) return null
  const start = Math.max(item.start, view.start) + INSET
  const room = Math.min(item.end, view.end) - INSET - start
  const fitted = fitLabel(item.event, room, measure)
  return fitted && { ...fitted, start, inside: true }
}

/**
 * @param before px along time up to which something stands before the mark in its row
 * @param after px along time from which something stands after it
 */
function wordsBeside(
  item: PlacedEvent,
  view: View,
  [before, after]: readonly [number, number],
  measure: Measure,
  enough?: number,
): Label | null {
  const wordsIn = (room: number): LabelText | null =>
    room > 0 ? fitLabel(item.event, room, measure, enough) : null
  const from = item.end + LABEL_GAP
  const to = item.start - LABEL_GAP
  const behind = item.end <= view.end ? wordsIn(Math.min(after, view.end) - from) : null
  const ahead = item.start >= view.start ? wordsIn(to - Math.max(before, view.start)) : null
  if (ahead && (!behind || ahead.width > behind.width))
    return { ...ahead, start: to - ahead.width, inside: false }
  return behind && { ...behind, start: from, inside: false }
}

/** The label of an event for a view, the same object where nothing has to change. */
function labelFor(
  item: PlacedEvent,
  view: View,
  clear: View,
  neighbours: readonly [number, number],
  measure: Measure,
): Label | null {
  const { label } = item
  if (!isSeen(item, view)) return label?.inside ? label : null
  if (!label) return null
  if (!label.inside) {
    if (isWhole(label, clear)) return label
    const beside = wordsBeside(item, clear, neighbours, measure)
    // Words that fade at one end still say more than none.
    return beside ?? (isWhole(label, view) ? label : wordsBeside(item, view, neighbours, measure))
  }
  const seen = Math.min(item.end, view.end) - Math.max(item.start, view.start)
  if (seen >= label.width + 2 * INSET) return label
  return wordsOn(item, view, measure) ?? wordsBeside(item, clear, neighbours, measure)
}

/** Up to where and from where words beside a mark have room between what else stands in a row. */
const roomAround = (mark: View, taken: readonly View[]): readonly [number, number] => [
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...taken.filter(({ start }) => start < mark.start).map(({ end }) => end),
  ) + LABEL_AFTER,
  Math.min(
    Number.POSITIVE_INFINITY,
    ...taken.filter(({ start }) => start >= mark.start).map(({ start }) => start),
  ) -
    LABEL_AFTER / 2,
]

/**
 * A mark that has no room for words in its row, in another row where it has most: rows that stand for all of time are
 * often empty in a view.
 */
function inFreeRow(
  item: PlacedEvent,
  others: readonly PlacedItem[],
  rows: number,
  view: View,
  measure: Measure,
): PlacedEvent | null {
  const middle = (item.start + item.end) / 2
  const mark = {
    start: Math.min(item.start, middle - TARGET / 2) - LABEL_AFTER,
    end: Math.max(item.end, middle + TARGET / 2) + LABEL_AFTER / 2,
  }
  let best: PlacedEvent | null = null
  for (let row = 0; row < rows; row++) {
    if (row === item.row) continue
    const taken = others.filter((other) => other.row === row).map(extentOf)
    if (taken.some(({ start, end }) => start < mark.end && end > mark.start)) continue
    const label = wordsBeside(item, view, roomAround(mark, taken), measure)
    if (label && label.width > (best?.label?.width ?? 0)) best = { ...item, row, label }
  }
  return best
}

/** The share of a title that says more than nothing, where there is no other room. */
const LITTLE = 0.25

/** The same mark with words, in its row or in another; null where it finds room nowhere. */
function withSomeWords(
  item: PlacedEvent,
  others: readonly PlacedItem[],
  rows: number,
  view: View,
  clear: View,
  measure: Measure,
): PlacedEvent | null {
  const elsewhere = inFreeRow(item, others, rows, clear, measure)
  if (elsewhere) return elsewhere
  const inRow = others.filter(({ row }) => row === item.row).map(extentOf)
  const neighbours = roomAround(item, inRow)
  const label = wordsBeside(item, view, neighbours, measure, LITTLE)
  return label && { ...item, label }
}

/**
 * A lane with its words set for a view; the same lane where none has to change.
 * @param clear the part of the view in which nothing fades: words stand there where they can
 */
export function withinView(lane: PlacedLane, view: View, measure: Measure, clear = view): PlacedLane {
  const near = itemsBetween(lane.items, view.start, view.end)
  const changed = new Map<PlacedItem, PlacedEvent>()
  const ends = new Map<number, number>()
  near.forEach((item, index) => {
    const before = (ends.get(item.row) ?? Number.NEGATIVE_INFINITY) + LABEL_AFTER
    let set: PlacedItem = item
    if (item.kind === 'event') {
      const next = near.find(({ row }, at) => at > index && row === item.row)
      const after = (next ? extentOf(next).start : Number.POSITIVE_INFINITY) - LABEL_AFTER / 2
      const label = labelFor(item, view, clear, [before, after], measure)
      if (label !== item.label) {
        set = { ...item, label }
        changed.set(item, set)
      }
    }
    ends.set(item.row, Math.max(ends.get(item.row) ?? Number.NEGATIVE_INFINITY, extentOf(set).end))
  })
  for (const [item, { label }] of [...changed]) {
    if (label || item.kind !== 'event' || !isSeen(item, view)) continue
    // A bar that goes on out of view must not be laid on what stands there.
    const beside = itemsBetween(lane.items, Math.min(view.start, item.start), Math.max(view.end, item.end))
    const others = beside.filter((other) => other !== item).map((other) => changed.get(other) ?? other)
    const named = withSomeWords(item, others, lane.band.rows, view, clear, measure)
    if (named) changed.set(item, named)
  }
  const set = near.map((item) => changed.get(item) ?? item)
  const told = tellApart(set, measure)
  if (told.size > 0)
    near.forEach((item, index) => {
      const named = told.get(set[index] ?? item)
      if (named) changed.set(item, named)
    })
  if (changed.size === 0) return lane
  return { ...lane, items: lane.items.map((item) => changed.get(item) ?? item) }
}
