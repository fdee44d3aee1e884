import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partAtLine } from '../../../src/reader/reading-position.ts'

describe('the part being read', () => {
  const boxes = [
    { eId: 'para_1', top: 100, bottom: 300 },
    { eId: 'para_2', top: 300, bottom: 500 },
    { eId: 'para_3', top: 500, bottom: 700 },
  ]
  it('is the last that begins above the reading line', () => {
    expect(partAtLine(boxes, 350)).toBe('para_2')
    expect(partAtLine(boxes, 500)).toBe('para_3')
    expect(partAtLine(boxes, 5000)).toBe('para_3')
  })
  it('is none above the first', () => {
    expect(partAtLine(boxes, 99)).toBeNull()
    expect(partAtLine([], 99)).toBeNull()
  })
  it('agrees with looking at every part in turn', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000)), fc.nat(2000), (tops, line) => {
        const sorted = [...tops].sort((a, b) => a - b)
        const parts = sorted.map((top, index) => ({ eId: `para_${index + 1}`, top, bottom: top + 10 }))
        expect(partAtLine(parts, line)).toBe(parts.findLast((part) => part.top <= line)?.eId ?? null)
      }),
    )
  })
})
