import { describe, expect, it } from 'vitest'
import { MIDDLE, movedBy, placeOf, pointOn } from '../../../../src/present/pointer/point.ts'

const STAGE = { left: 100, top: 50, width: 1000, height: 500 }

describe('a place that is pointed at', () => {
  it('is measured from where the language begins, so that mirrored stages show the same thing', () => {
    const english = pointOn(STAGE, { x: 350, y: 175 }, 'ltr')
    expect(english).toEqual({ along: 0.25, down: 0.25 })
    expect(placeOf(english, 'ltr')).toBe('25.00% 25.00%')
    expect(placeOf(english, 'rtl')).toBe('75.00% 25.00%')
    expect(pointOn(STAGE, { x: 850, y: 175 }, 'rtl')).toEqual(english)
  })

  it('stays on the stage, whatever its size', () => {
    expect(pointOn(STAGE, { x: -400, y: 9000 }, 'ltr')).toEqual({ along: 0, down: 1 })
    expect(pointOn({ ...STAGE, width: 0, height: 0 }, { x: 1, y: 1 }, 'ltr')).toEqual(MIDDLE)
  })

  it('moves as the arrows are drawn, in both directions, and not beyond the edge', () => {
    expect(movedBy('ArrowLeft', MIDDLE, 'ltr')?.along).toBeCloseTo(0.46)
    expect(movedBy('ArrowLeft', MIDDLE, 'rtl')?.along).toBeCloseTo(0.54)
    expect(movedBy('ArrowUp', { along: 0.5, down: 0.01 }, 'rtl')?.down).toBe(0)
    expect(movedBy('Enter', MIDDLE, 'ltr')).toBeNull()
  })
})
