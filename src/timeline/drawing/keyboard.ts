/** What the keys mean on the timeline, and to which mark a movement leads. Plain data, tested without a browser. */
import type { Direction } from '../../i18n/language.ts'
import { arrowStep, type KeyStroke } from '../../ui/keyboard/intents.ts'

export type TimelineIntent =
  | 'later'
  | 'earlier'
  | 'lane-before'
  | 'lane-after'
  | 'first'
  | 'last'
  | 'closer'
  | 'wider'
  | 'all'
  | 'pan-later'
  | 'pan-earlier'
  | 'open'
  | 'open-back'
  | 'leave'
  | 'legend'

const PLAIN: Readonly<Record<string, TimelineIntent>> = {
  ArrowUp: 'lane-before',
  ArrowDown: 'lane-after',
  Home: 'first',
  End: 'last',
  '+': 'closer',
  '=': 'closer',
  '-': 'wider',
  '−': 'wider',
  '0': 'all',
  '٠': 'all',
  Enter: 'open',
  ' ': 'open',
  Escape: 'leave',
  '?': 'legend',
  '؟': 'legend',
}

/** @param side the way time runs in the drawing, which need not be the page's */
export function timelineIntent(stroke: KeyStroke, side: Direction): TimelineIntent | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null
  const step = arrowStep(stroke.key, side)
  if (step !== null) {
    if (stroke.shiftKey) return step > 0 ? 'pan-later' : 'pan-earlier'
    return step > 0 ? 'later' : 'earlier'
  }
  if (stroke.shiftKey && stroke.key === 'Enter') return 'open-back'
  return PLAIN[stroke.key] ?? null
}

/** A mark that the keyboard can stand on: an event, or a cluster of events. */
export interface Stop {
  readonly id: string
  /** px along time. */
  readonly at: number
  readonly lane: number
}

/** The stop that a movement leads to. Without a current stop that is the first, or the last when going back. */
export function moveTo(stops: readonly Stop[], current: string | null, intent: TimelineIntent): Stop | null {
  const inTime = [...stops].sort((a, b) => a.at - b.at || a.lane - b.lane)
  const index = inTime.findIndex(({ id }) => id === current)
  const here = inTime[index]
  switch (intent) {
    case 'first':
      return inTime[0] ?? null
    case 'last':
      return inTime.at(-1) ?? null
    case 'later':
      return inTime[index + 1] ?? here ?? null
    case 'earlier':
      return here ? (inTime[index - 1] ?? here) : (inTime.at(-1) ?? null)
    case 'lane-before':
    case 'lane-after': {
      if (!here) return inTime[0] ?? null
      const lanes = [...new Set(stops.map(({ lane }) => lane))].sort((a, b) => a - b)
      const lane = lanes[lanes.indexOf(here.lane) + (intent === 'lane-after' ? 1 : -1)]
      if (lane === undefined) return here
      const there = inTime.filter((stop) => stop.lane === lane)
      return there.reduce((best, stop) =>
        Math.abs(stop.at - here.at) < Math.abs(best.at - here.at) ? stop : best,
      )
    }
    default:
      return null
  }
}
