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

/** The events that may stand between two places along time. */
function eventsBetween(
  all: readonly TimelineEvent[],
  { origin, density, between }: CandidateSettings,
): readonly TimelineEvent[] {
  if (!between) return all
  const [least, most] = [(between[0] - TARGET) / density + origin, (between[1] + TARGET) / density + origin]
  const events: TimelineEvent[] = []
  for (const event of all) {
    if (event.start > most) break
    if (event.end >= least) events.push(event)
  }
  return events
}

/** Where the marks stand, in the order of the places that they keep free. */
function marksOf(all: readonly TimelineEvent[], settings: CandidateSettings): Marks {
  const { origin, density } = settings
  const own = eventsBetween(all, settings)
  const count = own.length
  const events: TimelineEvent[] = new Array(count)
  const start = new Float64Array(count)
  const end = new Float64Array(count)
  const from = new Float64Array(count)
  const to = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const event = own[index]
    if (!event) continue
    const begins = (event.start - origin) * density
    const ends = Math.max(begins, (event.end - origin) * density)
    const half = Math.max(ends - begins, TARGET) / 2
    const first = (begins + ends) / 2 - half
    // By starts they are nearly in order already: each moves up past the few that keep free a place before it.
    let at = index
    while (at > 0 && (from[at - 1] ?? 0) > first) {
      start[at] = start[at - 1] ?? 0
      end[at] = end[at - 1] ?? 0
      from[at] = from[at - 1] ?? 0
      to[at] = to[at - 1] ?? 0
      const before = events[at - 1]
      if (before) events[at] = before
      at--
    }
    start[at] = begins
    end[at] = ends
    from[at] = first
    to[at] = first + 2 * half
    events[at] = event
  }
  return { events, start, end, from, to }
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
