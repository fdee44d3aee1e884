import { describe, expect, it } from 'vitest'
import {
  type Cover,
  needsEnglish,
  nextCover,
  nextText,
  shownText,
  textForCover,
} from '../../../../src/reader/bilingual/shown-text.ts'

describe('the languages a text is shown in', () => {
  it('are what the address says, then what was chosen last, then what the interface suggests', () => {
    expect(shownText('en', 'both', 'ar')).toBe('en')
    expect(shownText(undefined, 'both', 'ar')).toBe('both')
    expect(shownText(undefined, 'ar', 'en')).toBe('ar')
    expect(shownText(undefined, 'usual', 'ar')).toBe('ar')
    expect(shownText(undefined, 'usual', 'en')).toBe('usual-en')
  })

  it('need the English unless it is the Arabic alone', () => {
    expect((['ar', 'en', 'both', 'interleaved', 'usual-en'] as const).filter(needsEnglish)).toEqual([
      'en',
      'both',
      'interleaved',
      'usual-en',
    ])
  })

  it('come one after another by one key, and each once before the first again', () => {
    expect(nextText('ar')).toBe('both')
    expect(nextText('both')).toBe('interleaved')
    expect(nextText('interleaved')).toBe('en')
    expect(nextText('en')).toBe('ar')
  })

  it.each([
    ['ar', [undefined, 'en', 'ar', undefined]],
    ['en', [undefined, 'ar', 'en', undefined]],
  ] as const)('are covered by one key: in %s the other language, its own, none', (language, order) => {
    const seen: Cover[] = [order[0]]
    for (let press = 0; press < 3; press++) seen.push(nextCover(seen.at(-1), language))
    expect(seen).toEqual(order)
  })

  it('are both brought by a cover for the one that is not shown', () => {
    expect(textForCover('en', 'ar')).toBe('both')
    expect(textForCover('ar', 'en')).toBe('both')
    expect(textForCover('ar', 'ar')).toBeUndefined()
    expect(textForCover('ar', 'interleaved')).toBeUndefined()
    expect(textForCover(undefined, 'ar')).toBeUndefined()
  })
})
