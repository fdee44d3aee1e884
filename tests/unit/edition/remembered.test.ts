import { describe, expect, it } from 'vitest'
import { remembered } from '../../../src/edition/remembered.ts'

/** A function that remembers so many answers, and the keys for which it had to find one. */
function watched(kept: number) {
  const asked: number[] = []
  const answer = remembered((key: number) => {
    asked.push(key)
    return key * 2
  }, kept)
  return { answer, asked }
}

describe('a function that remembers', () => {
  it('finds an answer once', () => {
    const { answer, asked } = watched(10)
    expect([answer(1), answer(2), answer(1)]).toEqual([2, 4, 2])
    expect(asked).toEqual([1, 2])
  })

  it('forgets what was not asked for long, so that what it keeps does not grow', () => {
    const { answer, asked } = watched(10)
    for (let key = 0; key < 1000; key++) answer(key)
    for (let key = 999; key >= 0; key--) answer(key)
    // Of the way back no more than the last twenty can have been known.
    expect(asked.length).toBeGreaterThanOrEqual(1980)
  })

  it('keeps what is asked again and again, whatever comes between', () => {
    const { answer, asked } = watched(10)
    for (let key = 0; key < 1000; key++) {
      answer(-1)
      answer(key)
    }
    expect(asked.filter((key) => key === -1)).toEqual([-1])
  })
})
