import { expect, test } from 'vitest'
import { cornerFor } from '../../../../src/timeline/explorer/card-corner.ts'
import { eventsInSpan } from '../../../../src/timeline/explorer/in-span.ts'
import { event } from '../support.ts'

const stage = { left: 0, right: 1000, top: 200, bottom: 900 }
const seen = { top: 0, bottom: 800 }
const markAt = (x: number, y: number) => ({ left: x, right: x + 11, top: y, bottom: y + 11 })

test('a card lies in the half of the drawing that its mark is not in, whichever way the page runs', () => {
  expect(cornerFor(markAt(100, 300), stage, seen, 800, 'ltr').inline).toBe('end')
  expect(cornerFor(markAt(900, 300), stage, seen, 800, 'ltr').inline).toBe('start')
  expect(cornerFor(markAt(900, 300), stage, seen, 800, 'rtl').inline).toBe('end')
})

test('where it lies above or below, it does not cover its mark either', () => {
  expect(cornerFor(markAt(100, 300), stage, seen, 800, 'ltr').block).toBe('end')
  expect(cornerFor(markAt(100, 700), stage, seen, 800, 'ltr').block).toBe('start')
  // Lower down the page a card above would begin with the drawing, and cover this one.
  expect(cornerFor(markAt(100, 500), stage, seen, 800, 'ltr').block).toBe('end')
})

test('a card beside its mark reaches below a drawing that ends in the window, so that its title is seen', () => {
  expect(cornerFor(markAt(100, 300), stage, seen, 800, 'ltr').below).toBe(0)
  expect(cornerFor(markAt(100, 300), { ...stage, bottom: 500 }, seen, 800, 'ltr').below).toBe(300)
})

test('an event is counted where a part of it lies in the span', () => {
  const events = [
    event('2009-12-31', '2009-12-31'),
    event('2009-12-01', '2010-01-01', { title: 'goes on' }),
    event('2010-12-31', '2010-12-31', { title: 'last day' }),
    event('2011-01-01', '2011-01-01', { title: 'after' }),
  ]
  const year = { start: Date.UTC(2010, 0), end: Date.UTC(2011, 0) }
  expect(eventsInSpan(events, year).map(({ title }) => title)).toEqual(['goes on', 'last day'])
})
