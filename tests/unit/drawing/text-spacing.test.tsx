import { render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isSameSpacing, spacingOf } from '../../../src/drawing/text-spacing.ts'
import { spaceAdded, textWidth } from '../../../src/drawing/text-width.ts'

describe('the space that a style sheet adds to words', () => {
  const spaced = { letter: 0.12, word: 0.16 }
  const unjoined = { ...spaced, arabic: 0 }
  it.each([
    ['ten letter', spaced, 10 * 0.12 + 0.16],
    ['قرار الجمعية', spaced, 12 * 0.12 + 0.16],
    // As Chromium has it: between the letters of Arabic nothing, at a space both.
    ['قرار الجمعية', unjoined, 0.12 + 0.16],
    ['ten letter', unjoined, 10 * 0.12 + 0.16],
    ['قرار 65/141 باء', unjoined, 2 * (0.12 + 0.16)],
    ['تقرير A/66/77', unjoined, 8 * 0.12 + 0.16],
    ['65/141 قرار', unjoined, 0.12 + 0.16],
    ['', unjoined, 0],
  ])('of “%s” with %o', (text, spacing, ems) => {
    expect(spaceAdded(text, spacing)).toBeCloseTo(ems)
  })
})

describe('a sample of words', () => {
  afterEach(() => vi.restoreAllMocks())
  const measured = (letterWidth: (letters: string) => number) => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
      return { width: letterWidth(this.textContent ?? '') } as DOMRect
    })
    const { container } = render(
      <span style={{ fontSize: '20px', letterSpacing: '2.4px', wordSpacing: '3.2px' }}>a b</span>,
    )
    const [sample] = container.children
    if (!sample) throw new Error('no sample')
    const spacing = spacingOf(sample)
    expect(container.textContent).toBe('a b')
    return spacing
  }
  it('tells whether the browser spaces Arabic letters', () => {
    const plain = (letters: string) => textWidth(letters, 20)
    expect(measured(plain)).toEqual({ letter: 0.12, word: 0.16, arabic: 0 })
  })
  it('tells so where the browser does', () => {
    const apart = (letters: string) => textWidth(letters, 20) + letters.length * 2.4
    expect(measured(apart)).toEqual({ letter: 0.12, word: 0.16 })
  })
  it('is the same only where Arabic is as well', () => {
    expect(isSameSpacing({ letter: 1, word: 1 }, { letter: 1, word: 1, arabic: 0 })).toBe(false)
  })
})
