import { describe, expect, it } from 'vitest'
import { positionAfterKey } from '../../../../src/present/stage/keys-in-list.ts'

/** Three columns, the last row with two. */
const list = { count: 8, columns: 3, direction: 'ltr' } as const

describe('arrows in the list of all steps', () => {
  it('lead along a row the way it is read, and up and down from row to row', () => {
    expect(positionAfterKey('ArrowRight', 1, list)).toBe(2)
    expect(positionAfterKey('ArrowLeft', 1, list)).toBe(0)
    expect(positionAfterKey('ArrowLeft', 1, { ...list, direction: 'rtl' })).toBe(2)
    expect(positionAfterKey('ArrowDown', 1, list)).toBe(4)
    expect(positionAfterKey('ArrowUp', 4, list)).toBe(1)
    expect(positionAfterKey('Home', 5, list)).toBe(0)
    expect(positionAfterKey('End', 5, list)).toBe(7)
  })

  it('go no further than the list does', () => {
    expect(positionAfterKey('ArrowUp', 1, list)).toBe(1)
    expect(positionAfterKey('ArrowLeft', 0, list)).toBe(0)
    expect(positionAfterKey('ArrowDown', 7, list)).toBe(7)
    expect(positionAfterKey('ArrowRight', 7, list)).toBe(7)
  })

  it('come to the last step from above the gap of the last row', () => {
    expect(positionAfterKey('ArrowDown', 5, list)).toBe(7)
  })

  it('leave other keys alone', () => {
    expect(positionAfterKey('PageDown', 1, list)).toBeNull()
    expect(positionAfterKey('Enter', 1, list)).toBeNull()
  })
})
