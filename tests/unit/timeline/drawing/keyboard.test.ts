import { describe, expect, test } from 'vitest'
import { moveTo, timelineIntent } from '../../../../src/timeline/drawing/keyboard.ts'

const stroke = (key: string, shiftKey = false) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey,
})
const stops = [
  { id: 'a', at: 0, lane: 0 },
  { id: 'b', at: 50, lane: 1 },
  { id: 'c', at: 100, lane: 0 },
]

describe('keys on the timeline', () => {
  test('arrows follow the way time runs', () => {
    expect(timelineIntent(stroke('ArrowLeft'), 'rtl')).toBe('later')
    expect(timelineIntent(stroke('ArrowLeft'), 'ltr')).toBe('earlier')
    expect(timelineIntent(stroke('ArrowRight', true), 'ltr')).toBe('pan-later')
    expect(timelineIntent(stroke('ArrowRight', true), 'rtl')).toBe('pan-earlier')
  })

  test('the rest is the same both ways; modified keys are the browser’s', () => {
    expect(timelineIntent(stroke('0'), 'rtl')).toBe('all')
    expect(timelineIntent(stroke('+', true), 'ltr')).toBe('closer')
    expect(timelineIntent(stroke('Enter', true), 'ltr')).toBe('open-back')
    expect(timelineIntent({ ...stroke('+'), ctrlKey: true }, 'ltr')).toBeNull()
    expect(timelineIntent(stroke('x'), 'ltr')).toBeNull()
  })

  test('moves lead through time and across lanes, and stop at the ends', () => {
    expect(moveTo(stops, null, 'later')?.id).toBe('a')
    expect(moveTo(stops, 'a', 'later')?.id).toBe('b')
    expect(moveTo(stops, 'c', 'later')?.id).toBe('c')
    expect(moveTo(stops, 'a', 'earlier')?.id).toBe('a')
    expect(moveTo(stops, 'a', 'last')?.id).toBe('c')
    expect(moveTo(stops, 'b', 'lane-before')?.id).toBe('a')
    expect(moveTo(stops, 'b', 'lane-after')?.id).toBe('b')
    expect(moveTo([], null, 'first')).toBeNull()
  })
})
