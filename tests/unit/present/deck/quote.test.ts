import { describe, expect, it } from 'vitest'
import { clausesSaying, quotedRuns } from '../../../../src/present/deck/quote.ts'

const part = {
  eId: 'para_1',
  ar: 'قال الأول. وقال الثاني شيئا، ثم سكت.',
  en: 'The first spoke. Then, having said something, the second fell silent.',
  segments: [
    { start: 0, end: 11, english: [[0, 17]] as const },
    {
      start: 11,
      end: 29,
      english: [
        [23, 46],
        [46, 57],
      ] as const,
    },
    {
      start: 29,
      end: 36,
      english: [
        [17, 23],
        [57, 69],
      ] as const,
    },
  ],
}
const second = 'وقال الثاني شيئا،'

describe('words of a part', () => {
  it('are found where they fill whole clauses', () => {
    expect(clausesSaying(part, second)?.map(({ start }) => start)).toEqual([11])
    expect(clausesSaying(part, 'وقال الثاني شيئا، ثم سكت.')).toHaveLength(2)
    expect(clausesSaying(part, 'الثاني شيئا،')).toBeNull()
    expect(clausesSaying(part, 'وقال الثاني')).toBeNull()
    expect(clausesSaying(part, 'غيره')).toBeNull()
  })

  it('are shown with what is left out of their sentences', () => {
    const shown = (words: string, language: 'ar' | 'en') =>
      quotedRuns(part, { words, emphasis: [] }, language)
        .map(({ text }) => text)
        .join('')
    expect(shown(part.ar, 'ar')).toBe(part.ar)
    expect(shown(part.ar, 'en')).toBe(part.en)
    expect(shown('قال الأول.', 'en')).toBe('The first spoke.')
    expect(shown(second, 'ar')).toBe(`${second} …`)
    expect(shown(second, 'en')).toBe('… having said something, the second …')
  })

  it('carry their emphasis into the other language', () => {
    const runs = quotedRuns(part, { words: 'وقال الثاني شيئا، ثم سكت.', emphasis: [second] }, 'en')
    expect(runs.filter(({ emphasis }) => emphasis === 1).map(({ text }) => text)).toEqual([
      'having said something, the second ',
    ])
  })
})
