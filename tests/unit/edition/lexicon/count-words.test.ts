import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../src/edition/lexicon/count-words.ts'
import { readWordCounts } from '../../../../src/edition/lexicon/word-counts.ts'

const countsOf = (text: string, weight = 1) => readWordCounts(countWords([{ text, weight }]).bytes)
const lines = (line: string, times: number) => `${line}\n`.repeat(times)

/** Counts are kept as logarithms rounded to eleven tenths of them: this is half a step. */
const ROUNDING = 0.5 / 1.1

/** Neither follows the other, each often follows something else. */
const APART = lines('مدينة كبيرة\nوزير جديد', 1000)

function attraction(text: string, first: string, second: string): number {
  const counts = countsOf(text)
  return counts.attraction(counts.factsOf(first), counts.factsOf(second), 0)
}

describe('a table counted from texts', () => {
  it.each([2, 7, 60, 5000])('reads back that a word was met %i times', (times) => {
    const counts = countsOf(lines('مدرسة', times))
    expect(Math.abs((counts.factsOf('مدرسة').log ?? 0) - Math.log(times))).toBeLessThanOrEqual(ROUNDING)
    expect(counts.total).toBeCloseTo(Math.log(times))
  })

  it('does not keep a word met once, which may be a misprint', () => {
    expect(countsOf(`مدرسة\n${lines('كتاب', 9)}`).factsOf('مدرسة').log).toBeUndefined()
  })

  it('counts a word with any article and particle as one stem', () => {
    const { leadLog } = countsOf(lines('المدرسة\nوالمدرسة\nبالمدرسة\nمدرسة', 50)).factsOf('مدرسة')
    expect(Math.abs((leadLog ?? 0) - Math.log(200))).toBeLessThanOrEqual(ROUNDING)
  })

  it('is drawn together by two words that are often met side by side', () => {
    expect(attraction(APART + lines('وزير الخارجية', 200), 'وزير', 'الخارجية')).toBeGreaterThan(0)
  })

  it('is put off by two words that are each met often and never side by side', () => {
    expect(attraction(APART, 'وزير', 'كبيرة')).toBeLessThan(0)
  })

  it.each([
    ['a mark', lines('وزير، الخارجية', 200)],
    ['a number', lines('وزير 12 الخارجية', 200)],
    ['the end of a line', lines('وزير\nالخارجية', 200)],
  ])('does not take two words for a pair that %s parts', (_what, text) => {
    expect(attraction(APART + text, 'وزير', 'الخارجية')).toBeLessThan(0)
  })

  it('counts a text as so many copies of it as it weighs', () => {
    const text = lines('وزير الخارجية في مدينة كبيرة', 30)
    const rest = { text: APART, weight: 1 }
    const copies = [1, 2, 3].map(() => ({ text, weight: 1 }))
    const [weighed, copied] = [countWords([{ text, weight: 3 }, rest]), countWords([...copies, rest])]
    expect(Buffer.from(weighed.bytes).equals(copied.bytes)).toBe(true)
    expect(weighed.words).toBe(copied.words)
  })

  it('knows nothing when the texts have no words', () => {
    const counts = countsOf('')
    const [first, second] = [counts.factsOf('وزير'), counts.factsOf('الخارجية')]
    expect(first).toMatchObject({ log: undefined, leadLog: undefined, followLog: undefined })
    expect(counts.attraction(first, second, 0)).toBe(0)
    expect(counts.total).toBe(0)
  })

  it('answers in finite numbers about any words, whatever text was counted', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'والبمدرسةتينآیأُ \n، 1a'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 99 }), (counted, one, other, weight) => {
        const counts = countsOf(counted, weight)
        expect(Number.isFinite(counts.total)).toBe(true)
        for (const first of [one, ...counted.split(/\s/u, 5)]) {
          const facts = [counts.factsOf(first), counts.factsOf(other)] as const
          for (const known of facts.flatMap(Object.values))
            expect(known === undefined || Number.isFinite(known)).toBe(true)
          expect(Number.isFinite(counts.attraction(...facts, 0))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
