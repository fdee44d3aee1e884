import { describe, expect, test } from 'vitest'
import { arrowsOf, inlineOffset, onward, opposite } from '../../../src/i18n/direction.ts'

describe('a direction', () => {
  test('says which way is on', () => {
    expect([onward('ltr'), onward('rtl')]).toEqual([1, -1])
    expect([opposite('ltr'), opposite('rtl')]).toEqual(['rtl', 'ltr'])
    expect(arrowsOf('ltr')).toEqual(['→', '←'])
    expect(arrowsOf('rtl')).toEqual(['←', '→'])
  })

  test('counts from the inline start', () => {
    expect(inlineOffset(130, { left: 100, right: 400 }, 'ltr')).toBe(30)
    expect(inlineOffset(130, { left: 100, right: 400 }, 'rtl')).toBe(270)
  })
})
