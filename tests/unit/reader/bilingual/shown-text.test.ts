import { describe, expect, it } from 'vitest'
import {
  type Cover,
  coverFor,
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

  it('are both where one is covered, whatever the address or a choice says of one alone', () => {
    for (const language of ['ar', 'en'] as const) {
      for (const cover of ['ar', 'en'] as const) {
        expect(shownText(undefined, 'usual', language, cover)).toBe('both')
        expect(shownText(undefined, 'ar', language, cover)).toBe('both')
        expect(shownText('en', 'interleaved', language, cover)).toBe('both')
        expect(shownText(undefined, 'interleaved', language, cover)).toBe('interleaved')
        expect(shownText('interleaved', 'ar', language, cover)).toBe('interleaved')
      }
    }
  })

  it('stay both when the cover is chosen or taken off', () => {
    expect((['ar', 'en', 'both', 'interleaved'] as const).map(textForCover)).toEqual([
      'both',
      'both',
      'both',
      'interleaved',
    ])
  })

  it('have no cover where one alone is chosen', () => {
    expect((['ar', 'en', 'both', 'interleaved'] as const).map((text) => coverFor('ar', text))).toEqual([
      undefined,
      undefined,
      'ar',
      'ar',
    ])
  })
})
