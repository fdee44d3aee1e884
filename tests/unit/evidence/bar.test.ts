import { describe, expect, it } from 'vitest'
import { barOf } from '../../../src/evidence/bar.ts'

describe('a bar', () => {
  it('begins at inline-start in either direction', () => {
    expect(barOf(25, 100, 'ltr')).toEqual({ x: 0, width: 25 })
    expect(barOf(25, 100, 'rtl')).toEqual({ x: 75, width: 25 })
  })

  it('stays on its track', () => {
    expect(barOf(7, 0, 'ltr')).toEqual({ x: 0, width: 100 })
    expect(barOf(0, 0, 'rtl')).toEqual({ x: 100, width: 0 })
  })
})
