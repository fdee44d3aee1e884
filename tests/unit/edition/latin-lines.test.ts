import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../../src/edition/repair.ts'
import { damageText } from './support/damage.ts'
import { ALL_PROSE } from './support/prose.ts'
import { wordsWrongPer100 } from './support/word-errors.ts'

const words = loadWords()
const repaired = (lines: readonly string[]) => repairLines(lines.join('\n'), words).map((line) => line.text)

/** What stands beside Arabic in files of our day. */
const LATIN: readonly (readonly [string, readonly string[]])[] = [
  [
    'addresses',
    [
      'https://example.org/reports/2011/a-66-77.pdf?lang=ar#page=4',
      'See https://example.org/wiki/Internet_governance (retrieved 12 May 2011)',
      'Contact: info@example.org, +41 22 917 1234',
    ],
  ],
  [
    'a table',
    [
      '| Country   | 2009 | 2010 | 2011 |',
      '| Lebanon   |  31  |  44  |  52  |',
      '  Total      72     96     105',
    ],
  ],
  [
    'prose',
    [
      'The Commission considered the report of the Secretary-General on its second day.',
      'It took note of the contributions , and decided to continue  ( see annex ).',
    ],
  ],
  [
    'code',
    [
      'function repair(text, words) {',
      '  const lines = text.split("\\n")   ;',
      '  return lines.map((line) => line.trim())   ;',
      '}',
    ],
  ],
]

describe.each(LATIN)('damaged Arabic among lines of Latin: %s', (_name, latin) => {
  const { lines, arabic } = interleaved(latin, false)

  it('is repaired, and the other lines stay as they are', () => {
    const after = repaired(lines)
    const isArabic = (_: string, at: number) => arabic[at] === true
    const found = after.filter(isArabic).join('\n')
    expect(wordsWrongPer100(ALL_PROSE, lines.filter(isArabic).join('\n'))).toBeGreaterThan(5)
    expect(wordsWrongPer100(ALL_PROSE, found)).toBeLessThan(2)
    expect(after.filter((line, at) => !arabic[at] && line !== lines[at])).toEqual([])
  })

  it('is sound where it was', () => {
    const sound = interleaved(latin, true).lines
    expect(repaired(sound)).toEqual(sound)
  })
})

/** A line of Latin after each line of Arabic. */
function interleaved(latin: readonly string[], sound: boolean) {
  const damage = { seed: 6, reversed: 0.6, gaps: true, hidden: 0.33, letters: false }
  const text = sound ? ALL_PROSE : damageText(ALL_PROSE, damage)
  const pairs = text.split('\n').map((line, at) => [line, latin[at % latin.length] ?? ''] as const)
  return { lines: pairs.flat(), arabic: pairs.flatMap(() => [true, false]) }
}

describe('a text with Latin commas for Arabic ones', () => {
  const text = ALL_PROSE.replaceAll('،', ',').replaceAll('؛', ';')

  it('is put in order without a rule for them', () => {
    const options = { reversed: 0.6, gaps: true, hidden: 0.33, letters: false, allMarks: true }
    const wrong = [1, 2, 3, 4].map((seed) => {
      const damaged = damageText(text, { ...options, seed })
      expect(wordsWrongPer100(text, damaged)).toBeGreaterThan(5)
      return wordsWrongPer100(text, repaired([damaged]).join('\n'))
    })
    expect(Math.max(...wrong)).toBeLessThan(4)
  })

  it('comes back byte for byte where it is sound', () => {
    expect(repaired(text.split('\n'))).toEqual(text.split('\n'))
  })
})
