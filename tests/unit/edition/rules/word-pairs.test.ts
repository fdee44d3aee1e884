import { describe, expect, it } from 'vitest'
import { classOfWord, LEAD_CLASSES, NEXT_CLASSES } from '../../../../src/edition/lexicon/word-class.ts'
import { affinity } from '../../../../src/edition/lexicon/word-pairs.ts'

const between = (first: string, second: string) =>
  affinity(classOfWord(first).leads, classOfWord(second).follows)

describe('which words follow which', () => {
  it.each([
    ['في', 'البيت', 'يكتب'],
    ['المدينة', 'الكبيرة', 'الكبير'],
    ['لم', 'يكتب', 'المدرسة'],
    ['هذه', 'المدينة', 'من'],
    ['قد', 'يكون', 'على'],
    ['وفقا', 'للقانون', 'القانون'],
  ])('after %s rather %s than %s', (first, rather, than) => {
    expect(between(first, rather)).toBeGreaterThan(between(first, than))
  })

  it('takes a word that lost its kaf or yeh for what it was', () => {
    expect(classOfWord('آان')).toEqual(classOfWord('كان'))
    expect(classOfWord('یكون')).toEqual(classOfWord('يكون'))
    expect(classOfWord('أآثر')).toEqual(classOfWord('أكثر'))
  })

  it('has a class for every word', () => {
    for (const word of ['', 'و', 'ب', 'والمدرسة', 'آ', 'كتابُهم', 'وسيكتبون', 'ء']) {
      const { leads, follows } = classOfWord(word)
      expect(leads).toBeLessThan(LEAD_CLASSES)
      expect(follows).toBeLessThan(NEXT_CLASSES)
    }
  })
})
