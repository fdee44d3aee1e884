/** The room's answers: how many hands went up for what, by question and answer. */
import * as v from 'valibot'

const MOST = 9999
const key = v.pipe(v.string(), v.maxLength(80))
const hands = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST))

export const tallies = v.record(key, v.record(key, hands))
export type Tallies = Readonly<Record<string, Readonly<Record<string, number>>>>

export const handsFor = (all: Tallies, question: string, answer: string): number =>
  all[question]?.[answer] ?? 0

export function withHands(all: Tallies, question: string, answer: string, count: number): Tallies {
  const whole = Number.isFinite(count) ? Math.min(MOST, Math.max(0, Math.trunc(count))) : 0
  return { ...all, [question]: { ...all[question], [answer]: whole } }
}
