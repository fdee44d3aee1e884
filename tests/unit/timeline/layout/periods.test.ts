import { utcDay, utcMonday, utcMonth, utcYear } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY } from '../../../../src/timeline/events.ts'
import { beginningsIn, type Period } from '../../../../src/timeline/layout/periods.ts'

const THEIRS = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear } as const

const instants = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2150, 0) })

const STEPS: readonly (readonly [Period, number])[] = [
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 5],
  ['year', 20],
  ['year', 100],
]

it('finds the beginnings that D3 finds', () => {
  const steps = fc.constantFrom(...STEPS)
  fc.assert(
    fc.property(steps, instants, fc.integer({ min: 1, max: 4000 }), ([period, step], start, days) => {
      const end = start + days * DAY
      const every = THEIRS[period].every(step) ?? THEIRS[period]
      const theirs = every.range(every.floor(new Date(start)), new Date(end)).map(Number)
      expect(beginningsIn({ start, end }, period, step)).toEqual(theirs)
    }),
    { numRuns: 300 },
  )
})

it('finds none in a span that does not begin or end', () => {
  for (const [start, end] of [
    [Number.NaN, Number.NaN],
    [Number.NEGATIVE_INFINITY, 0],
    [0, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(beginningsIn({ start, end }, 'day', 1)).toEqual([])
  }
})
