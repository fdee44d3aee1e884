import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SelectedWords } from '../../../src/place/actions/target.ts'
import { LONGEST_QUOTATION, readQuotation, writeQuotation } from '../../../src/place/quotation.ts'

const selected = (more: Partial<SelectedWords>): SelectedWords => ({
  words: 'enhanced cooperation',
  before: 'a process towards',
  after: 'that enables governments',
  language: 'en',
  start: { part: 'a-66-77/para_12', segment: null },
  end: { part: 'a-66-77/para_12', segment: null },
  ...more,
})

describe('a quotation in an address', () => {
  it('is read as it was written', () => {
    expect(readQuotation(writeQuotation(selected({})))).toEqual({
      language: 'en',
      before: 'a process towards',
      words: 'enhanced cooperation',
      last: '',
      after: 'that enables governments',
      endPart: '',
    })
  })

  it('holds of many words the first and the last', () => {
    const words = `first words of it ${'and many more '.repeat(20)}the very last words`
    const read = readQuotation(writeQuotation(selected({ words })))
    expect(words.startsWith(read?.words ?? '-')).toBe(true)
    expect(words.endsWith(read?.last ?? '-')).toBe(true)
  })

  it('names the part that it ends in, where that is another', () => {
    const across = selected({
      words: 'the end of one\nthe start of the next',
      end: { part: 'a-66-77/para_13', segment: 0 },
    })
    expect(readQuotation(writeQuotation(across))).toMatchObject({
      words: 'the end of one',
      last: 'the start of the next',
      endPart: 'para_13',
    })
  })

  it('is short enough for the address, and never fails, whatever is selected', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.string(),
        fc.string(),
        (words, before, after) => {
          const written = writeQuotation(selected({ words, before, after }))
          expect(written.length).toBeLessThanOrEqual(LONGEST_QUOTATION)
          if (words.replaceAll('|', '').trim() !== '') readQuotation(written)
        },
      ),
    )
  })

  it('is refused where it is none', () => {
    for (const wrong of [
      '',
      'x',
      'fr|a|b||c',
      'ar|a||b|c',
      'ar|a| |b|c',
      'en|a|b|c|d|../x',
      'en|a|b|c|d|e|f',
      '|||||',
    ])
      expect(readQuotation(wrong)).toBeNull()
    fc.assert(fc.property(fc.string(), (text) => void readQuotation(text)))
  })
})
