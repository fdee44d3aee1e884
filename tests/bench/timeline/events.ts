/** The same events for every contestant: seeded, four lanes, a fifth of them spans. */
import { DAY, inOrder, type TimelineEvent } from '../../../src/timeline/events.ts'
import type { Span } from '../../../src/timeline/layout/scale.ts'

export const LANES = ['one', 'two', 'three', 'four'] as const
export const WHOLE: Span = { start: Date.UTC(2003, 0), end: Date.UTC(2026, 0) }

/** A small linear congruential generator: numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const WORDS =
  'report resolution meeting consultation summit forum agenda review session mandate working group'.split(' ')

export function benchEvents(count: number): TimelineEvent[] {
  const random = seeded(20_251_217)
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  return Array.from({ length: count }, (_, index): TimelineEvent => {
    const day = Math.floor(random() * ((WHOLE.end - WHOLE.start) / DAY - 800))
    const days = index % 5 === 0 ? 30 + Math.floor(random() * 690) : 1
    const start = WHOLE.start + day * DAY
    return {
      locator: `event/e-${index}`,
      start,
      end: start + days * DAY,
      precision: 'day',
      lane: LANES[index % 4] ?? 'one',
      origin: 'report',
      title: `${word()} ${word()} ${word()} ${index}`,
      brief: null,
      short: null,
      when: new Date(start).toISOString().slice(0, 10),
    }
  }).sort(inOrder)
}
