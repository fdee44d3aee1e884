import { describe, expect, it } from 'vitest'
import { diagnose, NO_SIGNS, signsOf } from '../../../src/edition/diagnosis/diagnose.ts'
import { findingsOf, KINDS } from '../../../src/edition/diagnosis/finding.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'

const WORDS = loadWords()

describe('the evidence of the kashida', () => {
  const evidenceOf = (text: string) =>
    diagnose(signsOf(text, WORDS)).kashida.evidence.map(({ sign, count }) => [sign, count])

  it('names what was met, and ѧ with nothing only where there is nothing else', () => {
    const lost = 'الخارجي\ufffdة الم\ufffdتحدة تق\ufffdرير الجم\ufffdعية '.repeat(5)
    expect(evidenceOf(lost)).toEqual([['stand-in', expect.any(Number)]])
    expect(evidenceOf('آѧѧان یѧѧكتب')).toEqual([['noise-in-words', 2]])
    expect(evidenceOf('الحرف ѧ قديم')).toEqual([['noise-alone', 1]])
    expect(evidenceOf('نص سليم')).toEqual([['noise-in-words', 0]])
  })
})

describe('what was decided on each kind', () => {
  it('is there for every kind, and for a document kept before a kind was known without it', () => {
    const diagnosis = diagnose(NO_SIGNS)
    expect(findingsOf(diagnosis).map(([kind]) => kind)).toEqual(KINDS)
    const { letters, order } = diagnosis
    expect(findingsOf({ letters, order }).map(([kind]) => kind)).toEqual(['letters', 'order'])
  })
})
