import { describe, expect, test } from 'vitest'
import { scrollToSee } from '../../../src/place/scroller.ts'

const seen = { top: 100, bottom: 700 }

describe('scrolling to what is to be seen', () => {
  test('does nothing where all of it is seen, or where there is nothing', () => {
    expect(scrollToSee([{ top: 120, bottom: 140 }], seen)).toBe(0)
    expect(scrollToSee([], seen)).toBe(0)
  })
  test('goes as far as is needed, down or up', () => {
    expect(
      scrollToSee(
        [
          { top: 300, bottom: 320 },
          { top: 760, bottom: 780 },
        ],
        seen,
      ),
    ).toBe(80)
    expect(scrollToSee([{ top: 40, bottom: 60 }], seen)).toBe(-60)
  })
  test('puts the first at the top where not all fit', () => {
    expect(
      scrollToSee(
        [
          { top: 300, bottom: 320 },
          { top: 1500, bottom: 1520 },
        ],
        seen,
      ),
    ).toBe(200)
  })
})
