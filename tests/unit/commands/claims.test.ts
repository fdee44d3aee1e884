import { describe, expect, it } from 'vitest'
import { claim, newClaims, offer } from '../../../src/commands/claims.ts'

describe('claims', () => {
  it('give each piece of work to the first who comes, and to no other', () => {
    const claims = newClaims(2)
    offer(claims, 0)
    offer(claims, 1)
    expect([claim(claims, 1), claim(claims, 0), claim(claims, 1), claim(claims, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('give nobody what was not offered, nor what was done when its place is taken by later work', () => {
    const claims = newClaims(2)
    expect(claim(claims, 0)).toBe(false)
    offer(claims, 0)
    expect(claim(claims, 0)).toBe(true)
    offer(claims, 2)
    expect(claim(claims, 0)).toBe(false)
    expect(claim(claims, 2)).toBe(true)
  })
})
