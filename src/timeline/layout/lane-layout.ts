/**
 * Where the marks and labels of one lane stand at one density. Positions are px from the beginning of all time (the
 * bounds' start), whichever way time runs on the screen. Panning moves a layout and changes nothing in it.
 */

import type { TimelineEvent } from '../events.ts'
import { type Candidate, type CandidateSettings, candidatesOf } from './candidates.ts'
import { fitLabel, type LabelText } from './labels.ts'

export const LABEL_GAP = 6
/** px that words keep free from what comes after them. */
export const LABEL_AFTER = 12
/** px that words may take where that decides on a row; once all marks have theirs, words take what is left free. */
const LONGEST_LABEL = 360
/** Room inside a bar on both sides of its label. */
export const INSET = 8

interface PlacedLabel extends LabelText {
  /** px along time. A label inside a bar is moved along the bar to stay in view (inside-labels.tsx). */
  readonly start: number
  readonly inside: boolean
}

interface Placed {
  readonly start: number
  readonly end: number
  readonly row: number
}
export interface PlacedEvent extends Placed {
  readonly kind: 'event'
  readonly event: TimelineEvent
  readonly dot: boolean
  readonly label: PlacedLabel | null
}
export interface PlacedCluster extends Placed {
  readonly kind: 'cluster'
  readonly events: readonly TimelineEvent[]
}
export type PlacedItem = PlacedEvent | PlacedCluster

export interface LaneSettings extends CandidateSettings {
  /** px from the origin to the end of time. */
  readonly length: number
  readonly measure: (text: string) => number
  /** Where two labels have not enough room, that of the event with the greater weight stays whole. */
  readonly weight: (event: TimelineEvent) => number
}

interface Laid {
  item: Candidate
  readonly row: number
  label: PlacedLabel | null
}

interface Row {
  /** Where the last mark ends: nothing may begin before. */
  hard: number
  /** Where the label after it ends: what begins before cuts the label short. */
  soft: number
  /** Index of the last item. */
  last: number
}

/**
 * The row for a mark: the first where it covers no label; else the one whose label has the least weight, which is cut.
 * A mark whose words stand before it takes the row with the most room before it.
 */
function chooseRow(
  rows: readonly Row[],
  item: Candidate,
  wordsBefore: boolean,
  weightAt: (index: number) => number,
): number {
  let [best, lightest] = [-1, Number.POSITIVE_INFINITY]
  let [free, earliest] = [-1, Number.POSITIVE_INFINITY]
  for (let row = item.lowest; row <= item.highest; row++) {
    const { hard, soft, last } = rows[row] ?? { hard: Number.POSITIVE_INFINITY, soft: 0, last: -1 }
    if (hard > item.from) continue
    if (soft <= item.from) {
      if (!wordsBefore) return row
      if (soft < earliest) [free, earliest] = [row, soft]
      continue
    }
    const weight = weightAt(last) - (item.from - hard) / 10_000
    if (weight < lightest) [best, lightest] = [row, weight]
  }
  return free < 0 ? best : free
}

/** The event of a mark that stands for no others. */
const only = ({ members }: Candidate): TimelineEvent | undefined =>
  members.length === 1 ? members[0] : undefined

export interface LaneLayout {
  readonly items: readonly PlacedItem[]
  readonly rows: number
}

/** @param events of one lane, in order of time */
export function layoutLane(events: readonly TimelineEvent[], settings: LaneSettings): LaneLayout {
  const { measure, weight } = settings
  const rows: Row[] = Array.from({ length: settings.rows }, () => ({
    hard: Number.NEGATIVE_INFINITY,
    soft: Number.NEGATIVE_INFINITY,
    last: -1,
  }))
  const placed: Laid[] = []
  const weightAt = (index: number) => {
    const event = placed[index] && only(placed[index].item)
    return event ? weight(event) : Number.NEGATIVE_INFINITY
  }
  for (const item of candidatesOf(events, settings)) {
    const event = only(item)
    const wordsBefore =
      item.end + LABEL_GAP + LONGEST_LABEL > settings.length &&
      event !== undefined &&
      item.end + LABEL_GAP + measure(event.title) > settings.length
    const row = chooseRow(rows, item, wordsBefore, weightAt)
    const taken = rows[row]
    if (!taken) {
      // A cell of time may reach back over the run before it; without room of its own its events join what stands there.
      const there = placed[Math.max(...rows.slice(item.lowest, item.highest + 1).map(({ last }) => last))]
      if (!there) continue
      const { start, end, from, to, members } = there.item
      there.item = {
        ...there.item,
        // A dot is too narrow for their number: it has all of the room that it kept free.
        start: Math.min(start, from + 2),
        end: Math.max(end, to - 2),
        members: [...members, ...item.members],
        dot: false,
      }
      there.label = null
      continue
    }
    const before = placed[taken.last]
    if (before?.label && taken.soft > item.from) {
      before.label = labelOf(only(before.item), before.item, item.from - LABEL_AFTER / 2, measure)
    }
    const label = bestLabel(only(item), item, taken, settings)
    const after =
      label && !label.inside && label.start > item.start ? label.start + label.width + LABEL_AFTER : 0
    rows[row] = { hard: item.to, soft: Math.max(item.to, after), last: placed.length }
    placed.push({ item, row, label })
  }
  lengthenWords(placed, settings)
  return {
    items: placed.map(({ item, row, label }): PlacedItem => {
      const { start, end, dot, members } = item
      const event = only(item)
      return event
        ? { kind: 'event', event, start, end, row, dot, label }
        : { kind: 'cluster', events: members, start, end, row }
    }),
    rows: placed.reduce((most, { row }) => Math.max(most, row + 1), 1),
  }
}

type Measure = (text: string) => number

/** The label inside the bar if all of it has room there; else after the mark and no further than `limit`. */
function labelOf(
  event: TimelineEvent | undefined,
  { start, end, dot }: Candidate,
  limit: number,
  measure: Measure,
): PlacedLabel | null {
  if (!event) return null
  const whole = measure(event.title)
  if (!dot && end - start >= whole + 2 * INSET) {
    return { text: event.title, width: whole, start: start + INSET, inside: true }
  }
  const from = end + LABEL_GAP
  const fitted = fitLabel(event, Math.min(limit - from, LONGEST_LABEL), measure)
  return fitted && { ...fitted, start: from, inside: false }
}

/** The label after the mark, or before it where time ends soon after the mark and more words have room before it. */
function bestLabel(
  event: TimelineEvent | undefined,
  item: Candidate,
  row: Row,
  settings: LaneSettings,
): PlacedLabel | null {
  const after = labelOf(event, item, settings.length, settings.measure)
  const roomy = item.end + LABEL_GAP + LONGEST_LABEL <= settings.length
  if (roomy || !event || after?.text === event.title) return after
  const before = labelBefore(event, item, row, settings)
  if (!after || (before && before.width > after.width)) return before
  return after
}

/** The label before the mark, as far as nothing else stands there. */
function labelBefore(
  event: TimelineEvent | undefined,
  { start }: Candidate,
  { soft }: Row,
  { measure }: LaneSettings,
): PlacedLabel | null {
  if (!event) return null
  const to = start - LABEL_GAP
  const room = Math.min(to - Math.max(soft, 0), LONGEST_LABEL)
  const fitted = fitLabel(event, room, measure)
  return fitted && { ...fitted, start: to - fitted.width, inside: false }
}

/** Gives words that LONGEST_LABEL cut what their row has free up to the marks and words beside them. */
function lengthenWords(placed: readonly Laid[], { length, measure }: LaneSettings): void {
  const lastIn = new Map<number, Laid>()
  const endOf = (laid: Laid | undefined) =>
    laid ? Math.max(laid.item.to, laid.label ? laid.label.start + laid.label.width + LABEL_AFTER : 0) : 0
  for (const laid of placed) {
    const { item, label, row } = laid
    const before = lastIn.get(row)
    const begin = Math.min(item.from - LABEL_AFTER / 2, label ? label.start - LABEL_AFTER : item.from)
    if (before) lengthen(before, 'after', begin, measure)
    lengthen(laid, 'before', endOf(before), measure)
    lastIn.set(row, laid)
  }
  for (const laid of lastIn.values()) lengthen(laid, 'after', length, measure)
}

/** @param limit px along time up to which the words that stand on this side of their mark have room */
function lengthen(laid: Laid, side: 'before' | 'after', limit: number, measure: Measure): void {
  const { item, label } = laid
  const event = only(item)
  if (!event || !label || label.inside || label.text === event.title) return
  if ((label.start < item.start ? 'before' : 'after') !== side) return
  const [from, to] = side === 'before' ? [limit, item.start - LABEL_GAP] : [label.start, limit]
  if (to - from <= LONGEST_LABEL) return
  const fitted = fitLabel(event, to - from, measure)
  if (!fitted || fitted.width <= label.width) return
  laid.label = { ...fitted, start: side === 'before' ? to - fitted.width : from, inside: false }
}
