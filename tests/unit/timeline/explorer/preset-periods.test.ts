import { expect, it } from 'vitest'
import { withoutItsRoom } from '../../../../src/timeline/explorer/preset-periods.ts'
import { withRoom } from '../../../../src/timeline/layout/scale.ts'

const bounds = { start: Date.UTC(2003, 0), end: Date.UTC(2026, 0) }
const year = { start: Date.UTC(2010, 0), end: Date.UTC(2011, 0) }

it('lists of a period that is shown with room around it the period alone, of any other span all of it', () => {
  const shown = withRoom(year, bounds)
  expect(shown.start).toBeLessThan(year.start)
  expect(withoutItsRoom(shown, bounds)).toEqual(year)
  const wider = { start: shown.start, end: Date.UTC(2011, 8) }
  expect(withoutItsRoom(wider, bounds)).toBe(wider)
  expect(withoutItsRoom(bounds, bounds)).toBe(bounds)
})
