import { describe, expect, test } from 'vitest'
import { type Choice, choose, partAt, partsWithin } from '../../../src/timeline/choice.ts'

const PARTS = ['a-66-77/para_1', 'wsis-forum-2025-209/para_2', 'a-66-77/para_7', 'a-66-77/para_36'] as const
const CLOSED: Choice = { event: null, turn: 0 }

describe('choosing an event', () => {
  const once = choose(CLOSED, 'event/tunis')
  test('begins at its first paragraph', () => {
    expect(once).toEqual({ event: 'event/tunis', turn: 0 })
    expect(choose({ event: 'event/geneva', turn: 3 }, 'event/tunis')).toEqual(once)
  })

  test('again goes on to the next, or back', () => {
    expect(choose(once, 'event/tunis')).toEqual({ event: 'event/tunis', turn: 1 })
    expect(choose(once, 'event/tunis', true)).toEqual({ event: 'event/tunis', turn: -1 })
  })

  test('and no event closes it', () => {
    expect(choose({ event: 'event/tunis', turn: 2 }, null)).toEqual(CLOSED)
  })
})

describe('the paragraphs of an event', () => {
  const own = partsWithin(PARTS, 'a-66-77')
  test('are those of the text beside it', () => {
    expect(own).toEqual(['a-66-77/para_1', 'a-66-77/para_7', 'a-66-77/para_36'])
    expect(partsWithin(PARTS, null)).toEqual([])
  })

  test('go round in both directions', () => {
    expect([0, 1, 2, 3, -1, -4].map((turn) => partAt(own, turn))).toEqual([
      'a-66-77/para_1',
      'a-66-77/para_7',
      'a-66-77/para_36',
      'a-66-77/para_1',
      'a-66-77/para_36',
      'a-66-77/para_36',
    ])
    expect(partAt([], 5)).toBeNull()
  })
})
