/**
 * What competes for the rows of a lane: single marks, and clusters where marks lie too deep. Numbers in typed arrays
 * until it is known what will be drawn: ten thousand events are looked at in every frame of a zoom, some hundreds drawn.
 */
import { CELL, cellLength } from './clusters.ts'
import type { TimelineEvent } from './events.ts'
import { overlapRuns } from './packing.ts'

/** Every mark has at least this much of its row to itself: a finger's target. */
export const TARGET = 24
/** Narrower bars are dots. */
export const DOT = 11

export interface Candidate {
  readonly start: number
  readonly end: number
  /** What the mark keeps free of other marks. */
  readonly from: number
  readonly to: number
  readonly dot: boolean
  readonly members: readonly TimelineEvent[]
  /** First and last row it may take. */
  readonly lowest: number
  readonly highest: number
}

export interface CandidateSettings {
  /** Instant that px 0 stands for. */
  readonly origin: number
  /** px per millisecond. */
  readonly density: number
  readonly rows: number
  /** Only what stands between these places along time; everything without. */
  readonly between?: readonly [number, number]
}

interface Marks {
  readonly events: readonly TimelineEvent[]
  readonly start: Float64Array
  readonly end: Float64Array
  readonly from: Float64Array
  readonly to: Float64Array
}

/** Where the marks stand, in the order of the places that they keep free. */
function marksOf(all: readonly TimelineEvent[], { origin, density, between }: CandidateSettings): Marks {
  const [least, most] = between ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const events: TimelineEvent[] = []
  for (const event of all) {
    if ((event.start - origin) * density > most + TARGET) break
    if ((event.end - origin) * density >= least - TARGET) events.push(event)
  }
  const count = events.length
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  const from = new Float64Array(count)
  const to = new Float64Array(count)
  let ordered = true
  events.forEach((event, index) => {
    const begins = (event.start - origin) * density
    const ends = Math.max(begins, (event.end - origin) * density)
    const middle = (begins + ends) / 2
    const half = Math.max(ends - begins, TARGET) / 2
    start[index] = begins
    end[index] = ends
    from[index] = middle - half
    to[index] = middle + half
    if (index > 0 && (from[index] ?? 0) < (from[index - 1] ?? 0)) ordered = false
  })
  if (ordered) return { events, start, end, from, to }
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  order.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b)
  const arranged = (values: Float64Array) => Float64Array.from(order, (index) => values[index] ?? 0)
  return {
    events: Array.from(order, (index) => events[index]).filter((event) => event !== undefined),
    start: arranged(start),
    end: arranged(end),
    from: arranged(from),
    to: arranged(to),
  }
}

function single(marks: Marks, index: number, lowest: number, highest: number): Candidate[] {
  const event = marks.events[index]
  if (!event) return []
  const [start = 0, end = 0, from = 0, to = 0] = [
    marks.start[index],
    marks.end[index],
    marks.from[index],
    marks.to[index],
  ]
  const middle = (start + end) / 2
  const dot = end - start < DOT
  return [
    {
      start: dot ? middle - DOT / 2 : start,
      end: dot ? middle + DOT / 2 : end,
      from,
      to,
      dot,
      members: [event],
      lowest,
      highest,
    },
  ]
}

/** A run that is too deep: wide bars in rows of their own as far as they go, the rest in cells of time. */
function gathered(marks: Marks, first: number, after: number, settings: CandidateSettings): Candidate[] {
  const width = cellLength(settings.density) * settings.density
  const ends = new Float64Array(Math.max(0, settings.rows - 2)).fill(Number.NEGATIVE_INFINITY)
  const bars: Candidate[] = []
  const cells = new Map<number, number[]>()
  for (let index = first; index < after; index++) {
    const [start = 0, end = 0, from = 0, to = 0] = [
      marks.start[index],
      marks.end[index],
      marks.from[index],
      marks.to[index],
    ]
    const free = end - start < 2 * CELL ? -1 : ends.findIndex((taken) => taken <= from)
    if (free >= 0) {
      ends[free] = to
      bars.push(...single(marks, index, free + 2, free + 2))
      continue
    }
    const cell = Math.floor((start + end) / 2 / width)
    const group = cells.get(cell)
    if (group) group.push(index)
    else cells.set(cell, [index])
  }
  const grouped = [...cells].flatMap(([cell, own]): Candidate[] => {
    const only = own[0] ?? 0
    const narrow = (marks.end[only] ?? 0) - (marks.start[only] ?? 0) <= width
    if (own.length === 1 && narrow) return single(marks, only, 0, 1)
    const from = cell * width
    return [
      {
        start: from + 2,
        end: from + width - 2,
        from,
        // A hair less: neighbours must not seem to overlap.
        to: from + width - 0.5,
        dot: false,
        members: own.flatMap((index) => marks.events[index] ?? []),
        lowest: 0,
        highest: 1,
      },
    ]
  })
  return [...bars, ...grouped]
}

/**
 * In the order of the places that they keep free.
 * @param events in order of time
 */
export function candidatesOf(events: readonly TimelineEvent[], settings: CandidateSettings): Candidate[] {
  const marks = marksOf(events, settings)
  const candidates: Candidate[] = []
  for (const { from, to, tooDeep } of overlapRuns(marks.from, marks.to, settings.rows)) {
    if (tooDeep) {
      for (const item of gathered(marks, from, to, settings)) candidates.push(item)
      continue
    }
    for (let index = from; index < to; index++) candidates.push(...single(marks, index, 0, settings.rows - 1))
  }
  return candidates.sort((a, b) => a.from - b.from)
}
