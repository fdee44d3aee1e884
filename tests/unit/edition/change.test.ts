import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween, replay } from '../../../src/edition/change.ts'

describe('a change', () => {
  it('turns one text into the other, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(replay(before, changeBetween('rule', 1, before, after))).toBe(after)
      }),
    )
  })

  it('says no more than what differs', () => {
    expect(changeBetween('initial-kaf', 7, 'من آان هنا', 'من كان هنا')).toEqual([
      { rule: 'initial-kaf', line: 7, at: 3, before: 'آ', after: 'ك' },
    ])
    expect(changeBetween('rule', 1, 'سواء', 'سواء')).toEqual([])
  })

  it('fails loudly where the text does not hold what it replaces', () => {
    const change = { rule: 'rule', line: 3, at: 0, before: 'ب', after: 'ت' }
    expect(() => applyChange('ألف', change)).toThrow(/line 3, rule: expected «ب» at 0, found «أ»/)
  })
})
