import { describe, expect, test } from 'vitest'
import { across, anchorOf, directionOfWords, edgeOf, rangeAcross } from '../../../src/drawing/mirror.ts'

describe('what runs from right to left', () => {
  test('is the mirror image of what runs from left to right', () => {
    expect(across('ltr', 100, 10, 30)).toBe(10)
    expect(across('rtl', 100, 10, 30)).toBe(60)
    expect(rangeAcross('ltr', 100)).toEqual([0, 100])
    expect(rangeAcross('rtl', 100)).toEqual([100, 0])
  })

  test('begins at its right edge', () => {
    expect(edgeOf('ltr', 'start')).toBe('left')
    expect(edgeOf('rtl', 'start')).toBe('right')
    expect(edgeOf('rtl', 'middle')).toBe('middle')
  })

  test('has the end at an edge that a browser anchors there', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const anchor of ['start', 'middle', 'end'] as const) {
        expect(anchorOf(direction, edgeOf(direction, anchor))).toBe(anchor)
      }
    }
  })

  test('may hold a symbol that does not', () => {
    expect(directionOfWords('A/RES/60/252', 'rtl')).toBe('ltr')
    expect(directionOfWords('القرار A/RES/60/252', 'rtl')).toBe('rtl')
  })
})
