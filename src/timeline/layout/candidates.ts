/**
 * What is to be placed in the rows of a lane: single marks, and clusters where more marks overlap than there are rows.
 * In every frame of a zoom this looks at up to ten thousand events, of which some hundreds are drawn. So it works on
 * numbers in typed arrays and makes objects only of what will be drawn.
 */

import { rememberedAlong } from '../../edition/remembered.ts'
import type { TimelineEvent } from '../events.ts'
import { CELL, cellLength } from './clusters.ts'
import { overlapRuns, packInTurn, type Run } from './packing.ts'

/** px of its row that every mark has to itself at least, so that a finger can hit it. */
export const TARGET = 24
/** Bars narrower than this many px are drawn as dots. */
const DOT = 11

export interface Candidate {
  readonly start: number
  readonly end: number
  /** From where to where no other mark may stand in the same row. */
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
  /** Only events between these places, px along time; all events where it is left out. */
  readonly between?: readonly [number, number]
}

/** Where marks stand, in order of `from`. */
interface Marks {
  readonly events: readonly TimelineEvent[]
  readonly count: number
  /** Index of each mark's event. */
  readonly which: Int32Array
  readonly start: Float64Array
  readonly end: Float64Array
  readonly from: Float64Array
  readonly to: Float64Array
}

/** The instants of a lane's events, and arrays for their layout that are filled anew in every frame of a zoom. */
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
    // A bar keeps free exactly from its start: by another sum, rounding could make two bars that touch overlap.
    const free = stops - starts < TARGET ? (starts + stops - TARGET) / 2 : starts
    // Insertion sort: in order of their starts they are nearly in order of `from` already.
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
 * The row of each wide bar of a run, by its index in the run; -1 for other marks and where no row is left. The longest
 * bars are placed first, so that they keep their rows when one looks closer and shorter bars become wide as well.
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
    // Compared in time and not in px, where rounding could order bars of one length differently in each frame.
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

/**
 * A run with more overlaps than rows: its wide bars get rows of their own as long as there are any, all other marks are
 * counted in cells of time.
 */
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
  // `cells` has gaps where a cell would be empty; `forEach` passes over them.
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
      // Half a px less than the cell, so that rounding makes no neighbours overlap.
      to: from + width - 0.5,
      dot: false,
      members,
      lowest: 0,
      highest: 1,
    })
  })
}

/**
 * The candidates of a lane, in order of `from`.
 * @param events of one lane, in order of time; pass the same array at every density: what is computed of it is kept
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
