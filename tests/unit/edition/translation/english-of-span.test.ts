import { describe, expect, it } from 'vitest'
import { englishOfSpan } from '../../../../src/edition/translation/english-of-span.ts'
import type { TranslatedPart } from '../../../../src/edition/translation/model.ts'

/** The English has the second clause around the third. */
const part: TranslatedPart = {
  eId: 'para_1',
  english: 'One two three more.',
  segments: [
    { start: 0, end: 4, english: [[0, 4]] },
    {
      start: 4,
      end: 8,
      english: [
        [4, 8],
        [14, 19],
      ],
    },
    { start: 8, end: 12, english: [[8, 14]] },
  ],
}

describe('the English of words', () => {
  it('is that of the clauses they stand in, without the space around them', () => {
    expect(englishOfSpan(part, { start: 1, end: 3 })).toBe('One')
    expect(englishOfSpan(part, { start: 2, end: 6 })).toBe('One two … more.')
    expect(englishOfSpan(part, { start: 5, end: 12 })).toBe('two three more.')
  })

  it('is nothing where there are no words', () => {
    expect(englishOfSpan(part, { start: 12, end: 12 })).toBe('')
  })
})
