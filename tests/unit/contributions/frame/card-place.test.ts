import { describe, expect, it } from 'vitest'
import { cardMove } from '../../../../src/contributions/frame/card-place.ts'

const SEEN = { top: 60, bottom: 800 }
const atTop = (top: number, height: number) => ({ top, bottom: top + height })

describe('the card of a mark that a mouse has pressed', () => {
  it('stays where it lies by itself, where it is seen and leaves the mark free', () => {
    expect(cardMove(atTop(500, 200), atTop(300, 40), SEEN)).toBe(0)
  })

  it('goes to the upper edge where it would cover the mark at the lower one', () => {
    // From 592, where it stands at the lower edge, to below the header.
    expect(cardMove(atTop(592, 200), atTop(700, 40), SEEN)).toBe(68 - 592)
  })

  it('comes into view where its own place is below the window', () => {
    expect(cardMove(atTop(900, 200), atTop(300, 40), SEEN)).toBe(592 - 900)
    expect(cardMove(atTop(900, 200), atTop(700, 40), SEEN)).toBe(68 - 900)
  })

  it('covers as little as it can of a mark that is free nowhere', () => {
    // 560 high, it ends at 628 above and begins at 232 below.
    expect(cardMove(atTop(232, 560), atTop(240, 160), SEEN)).toBe(0)
    expect(cardMove(atTop(232, 560), atTop(500, 200), SEEN)).toBe(68 - 232)
  })
})
