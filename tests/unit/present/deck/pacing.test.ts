import { describe, expect, it } from 'vitest'
import { clockText, paceAt } from '../../../../src/present/deck/pacing.ts'
import { loadDeck } from '../../../../src/present/decks/registry.ts'

describe('the pace of a talk', () => {
  it('is within a step’s own time, ahead of it or behind it', async () => {
    const deck = await loadDeck('who-spoke')
    expect(paceAt(deck, 2, 50)).toEqual({ from: 30, to: 110, behind: 0 })
    expect(paceAt(deck, 2, 130).behind).toBe(20)
    expect(paceAt(deck, 2, 10).behind).toBe(-20)
  })

  it('is written as a clock', () => {
    expect([0, 65, 3600 + 62].map(clockText)).toEqual(['0:00', '1:05', '1:01:02'])
    expect(clockText(-3)).toBe('0:00')
  })
})
