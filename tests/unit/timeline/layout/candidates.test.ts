import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, inOrder } from '../../../../src/timeline/events.ts'
import { candidatesOf } from '../../../../src/timeline/layout/candidates.ts'
import { CELL } from '../../../../src/timeline/layout/clusters.ts'
import { event } from '../support.ts'

const ROWS = 5
const FIRST = Date.UTC(2003, 0)

/** Some decades with so many days and long events that nowhere is room for all of them. */
const crowd = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 8000 }), days: fc.integer({ min: 1, max: 900 }) }), {
    minLength: 60,
    maxLength: 120,
  })
  .map((list) =>
    list
      .map(({ day, days }, index) => ({
        ...event('2003-01-01', '2003-01-01', { title: `${index}` }),
        start: FIRST + day * DAY,
        end: FIRST + (day + days) * DAY,
      }))
      .sort(inOrder),
  )

const at = (events: Parameters<typeof candidatesOf>[0], pxADay: number) =>
  candidatesOf(events, { origin: FIRST, density: pxADay / DAY, rows: ROWS })

/** The wide bars that stand for themselves where others are gathered, and the row that each has. */
const ownRows = (events: Parameters<typeof candidatesOf>[0], pxADay: number) =>
  new Map(
    at(events, pxADay).flatMap(({ members, lowest, highest, end, start }) =>
      members.length === 1 && lowest === highest && end - start >= 2 * CELL
        ? [[members[0]?.locator, lowest] as const]
        : [],
    ),
  )

describe('where marks lie too deep', () => {
  test('looking closer takes no bar away and moves none to another row', () => {
    fc.assert(
      fc.property(crowd, fc.double({ min: 0.1, max: 0.2, noNaN: true }), (events, pxADay) => {
        // One run of all, so that each look is at the same crowd.
        const everything = { ...event('2003-01-01', '2030-01-01', { title: 'everything' }), start: FIRST }
        const all = [everything, ...events].sort(inOrder)
        const [before, after] = [ownRows(all, pxADay), ownRows(all, pxADay * 1.2)]
        fc.pre(at(all, pxADay * 1.2).some(({ members }) => members.length > 1))
        for (const [locator, row] of before) expect(after.get(locator), locator).toBe(row)
      }),
    )
  })

  test('the same events are found at one density again after another was looked at', () => {
    fc.assert(
      fc.property(crowd, (events) => {
        const once = at(events, 0.1)
        at(events, 3)
        expect(at(events, 0.1)).toEqual(once)
        expect(at([...events], 0.1)).toEqual(once)
      }),
    )
  })
})
