/**
 * What competes for the rows of a lane: single marks, and clusters where marks lie too deep. Numbers in typed arrays
 * until it is known what will be drawn: ten thousand events are looked at in every frame of a zoom, some hundreds drawn.
 */

import { rememberedAlong } from '../../edition/remembered.ts'
import type { TimelineEvent } from '../events.ts'
import { CELL, cellLength } from './clusters.ts'
import { overlapRuns, packInTurn, type Run } from './packing.ts'

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

/** Where marks stand, in the order of the places that they keep free. */
interface Marks {
  readonly events: readonly TimelineEvent[]
  readonly count: number
  /** Which of the events each is. */
  readonly which: Int32Array
  readonly start: Float64Array
  readonly end: Float64Array
  readonly from: Float64Array
  readonly to: Float64Array
}

/** The instants of a lane's events, and room to lay them out in: read and written anew in every frame of a zoom. */
interface Columns extends Omit<Marks, 'events' | 'count'> {
  readonly begins: Float64Array
  readonly ends: Float64Array
}

const columnsOf = rememberedAlong((events: readonly TimelineEvent[]): Columns => {
  const room = () => new Float64Array(events.length)
  return {
    begins: Float64Array.from(events, ({ start }) => start),
    ends: Float64Array.from(events, ({ end }) => end),
    which: new Int32Array(events.length),
    start: room(),
    end: room(),
    from: room(),
    to: room(),
  }
})

function marksOf(events: readonly TimelineEvent[], settings: CandidateSettings): Marks {
  const { origin, density, between } = settings
  const { begins, ends, which, start, end, from, to } = columnsOf(events)
  const [least, most] = between
    ? [(between[0] - TARGET) / density + origin, (between[1] + TARGET) / density + origin]
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const pxOf = (instant: number) => (instant - origin) * density
  let count = 0
  for (let index = 0; index < begins.length; index++) {
    const first = begins[index] ?? 0
    const last = ends[index] ?? 0
    if (first > most) break
    if (last < least) continue
    const starts = pxOf(first)
    const stops = pxOf(Math.max(first, last))
    // Exactly its start: bars of which one ends where the other begins must not seem to overlap by their last bits.
    const free = stops - starts < TARGET ? (starts + stops - TARGET) / 2 : starts
    // By starts they are nearly in order already: each moves up past the few that keep free a place before it.
    let at = count++
    while (at > 0 && (from[at - 1] ?? 0) > free) {
      from[at] = from[at - 1] ?? 0
      which[at] = which[at - 1] ?? 0
      at--
    }
    from[at] = free
    which[at] = index
  }
  for (let at = 0; at < count; at++) {
    const index = which[at] ?? 0
    const starts = pxOf(begins[index] ?? 0)
    const stops = pxOf(ends[index] ?? 0)
    start[at] = starts
    end[at] = Math.max(starts, stops)
    to[at] = stops - starts < TARGET ? (from[at] ?? 0) + TARGET : stops
  }
  return { events, count, which, start, end, from, to }
}

function single(marks: Marks, at: number, lowest: number, highest: number): Candidate | null {
  const event = marks.events[marks.which[at] ?? 0]
  if (!event) return null
  const start = marks.start[at] ?? 0
  const end = marks.end[at] ?? 0
  const middle = (start + end) / 2
  const dot = end - start < DOT
  return {
    start: dot ? middle - DOT / 2 : start,
    end: dot ? middle + DOT / 2 : end,
    from: marks.from[at] ?? 0,
    to: marks.to[at] ?? 0,
    dot,
    members: [event],
    lowest,
    highest,
  }
}

/**
 * The rows of a run's wide bars, as far as there is room, by place in the run; -1 for all others. The longest have the choice: looking closer, where ever
 * shorter ones count as wide, then adds bars and takes none away.
 */
function barRows(marks: Marks, { from, to }: Run, rows: number): Int32Array {
  const wide: {
    readonly at: number
    readonly length: number
    readonly start: number
    readonly end: number
  }[] = []
  for (let at = from; at < to; at++) {
    if ((marks.end[at] ?? 0) - (marks.start[at] ?? 0) < 2 * CELL) continue
    const event = marks.events[marks.which[at] ?? 0]
    // In time and not in px, whose last bits would let bars of one length change places.
    const length = event ? event.end - event.start : 0
    wide.push({ at, length, start: marks.from[at] ?? 0, end: marks.to[at] ?? 0 })
  }
  wide.sort((a, b) => b.length - a.length || (marks.which[a.at] ?? 0) - (marks.which[b.at] ?? 0))
  const found = new Int32Array(to - from).fill(-1)
  packInTurn(wide, rows).forEach((row, index) => {
    const bar = wide[index]
    if (bar) found[bar.at - from] = row
  })
  return found
}

interface Cell {
  /** Its first mark. */
  readonly at: number
  readonly members: TimelineEvent[]
}

/** A run that is too deep: wide bars in rows of their own as far as they go, the rest in cells of time. */
function gather(marks: Marks, run: Run, settings: CandidateSettings, into: Candidate[]) {
  const width = cellLength(settings.density) * settings.density
  const first = Math.floor((marks.from[run.from] ?? 0) / width)
  const bars = barRows(marks, run, Math.max(0, settings.rows - 2))
  const cells: Cell[] = []
  const add = (candidate: Candidate | null) => candidate && into.push(candidate)
  for (let at = run.from; at < run.to; at++) {
    const row = bars[at - run.from] ?? -1
    if (row >= 0) {
      add(single(marks, at, row + 2, row + 2))
      continue
    }
    const event = marks.events[marks.which[at] ?? 0]
    if (!event) continue
    // No mark has its middle before the first one's beginning: the index is never below 0.
    const index = Math.floor(((marks.start[at] ?? 0) + (marks.end[at] ?? 0)) / 2 / width) - first
    const cell = cells[index]
    if (cell) cell.members.push(event)
    else cells[index] = { at, members: [event] }
  }
  // Where a cell has nothing there is none: `forEach` passes over the gap.
  cells.forEach(({ at, members }, index) => {
    if (members.length === 1 && (marks.end[at] ?? 0) - (marks.start[at] ?? 0) <= width) {
      add(single(marks, at, 0, 1))
      return
    }
    const from = (first + index) * width
    into.push({
      start: from + 2,
      end: from + width - 2,
      from,
      // A hair less: neighbours must not seem to overlap.
      to: from + width - 0.5,
      dot: false,
      members,
      lowest: 0,
      highest: 1,
    })
  })
}

/**
 * In the order of the places that they keep free.
 * @param events of one lane, in order of time; the same array at every density, for what is kept of it
 */
export function candidatesOf(events: readonly TimelineEvent[], settings: CandidateSettings): Candidate[] {
  const marks = marksOf(events, settings)
  const { from, to, count } = marks
  const candidates: Candidate[] = []
  for (const run of overlapRuns(from.subarray(0, count), to.subarray(0, count), settings.rows)) {
    if (run.tooDeep) {
      gather(marks, run, settings, candidates)
      continue
    }
    for (let at = run.from; at < run.to; at++) {
      const candidate = single(marks, at, 0, settings.rows - 1)
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates.sort((a, b) => a.from - b.from)
}
