import { describe, expect, it } from 'vitest'
import {
  NOT_BEGUN,
  type ReadingEvent,
  type ReadingState,
  reduceReading,
} from '../../../src/reader/reading-state.ts'

const readingAfter = (...events: readonly ReadingEvent[]): ReadingState =>
  events.reduce(reduceReading, NOT_BEGUN)

const led = (eId: string): ReadingEvent => ({ type: 'led', eId, isRead: true })
const scrolled = (atLine: string | null, ...inSight: readonly string[]): ReadingEvent => ({
  type: 'scrolled',
  atLine,
  inSight: (eId) => inSight.includes(eId),
})

describe('the reading', () => {
  it('follows the line', () => {
    expect(readingAfter(scrolled('para_3'))).toEqual({
      current: 'para_3',
      chosen: null,
      heading: null,
      named: null,
    })
    expect(readingAfter(scrolled('para_3'), scrolled(null)).current).toBeNull()
  })
  it('is led to a part, which is chosen and stays the one being read while it is in sight', () => {
    const state = readingAfter(led('para_39'), scrolled('para_36', 'para_36', 'para_39'))
    expect(state).toEqual({ current: 'para_39', chosen: 'para_39', heading: 'para_39', named: null })
  })
  it('goes on from the part it was led to when that is out of sight', () => {
    expect(readingAfter(led('para_2'), scrolled('para_9', 'para_9'))).toEqual({
      current: 'para_9',
      chosen: null,
      heading: null,
      named: null,
    })
  })
  it('goes on from it at once when the person scrolls by themselves, and stays chosen until then', () => {
    const own = readingAfter(led('para_2'), { type: 'taken-over' })
    expect(own.chosen).toBe('para_2')
    expect(reduceReading(own, scrolled('para_3', 'para_2', 'para_3'))).toEqual({
      current: 'para_3',
      chosen: null,
      heading: null,
      named: null,
    })
    expect(reduceReading(own, scrolled('para_2', 'para_2')).chosen).toBe('para_2')
  })
  it('is led to a heading without taking it for the part being read', () => {
    expect(readingAfter(scrolled('para_3'), { type: 'led', eId: 'sec_2', isRead: false })).toEqual({
      current: 'para_3',
      chosen: 'sec_2',
      heading: null,
      named: 'sec_2',
    })
  })
  it('leaves a note or a heading that is named in the address, until it is out of sight or the person reads on', () => {
    const named: ReadingEvent = { type: 'led', eId: 'fn_2', isRead: false }
    const there = readingAfter(named, scrolled('para_4', 'para_4', 'fn_2'))
    expect(there).toEqual({ current: 'para_4', chosen: null, heading: null, named: 'fn_2' })
    expect(reduceReading(there, { type: 'taken-over' }).named).toBeNull()
    expect(reduceReading(there, scrolled('para_9', 'para_9')).named).toBeNull()
    expect(readingAfter(named, led('para_2')).named).toBeNull()
  })
  it('returns to a part without choosing it', () => {
    expect(readingAfter(led('para_30'), { type: 'returned', eId: 'para_12', isRead: true })).toEqual({
      current: 'para_12',
      chosen: null,
      heading: 'para_12',
      named: null,
    })
  })
})
