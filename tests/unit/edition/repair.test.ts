import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../src/edition/change.ts'
import { repairLines } from '../../../src/edition/repair.ts'
import { damageText } from './support/damage.ts'
import { LONG_LINES } from './support/long-texts.ts'
import { ALL_PROSE, PROSE, PROSE_WORDS } from './support/prose.ts'
import { wordsWrongPer100 } from './support/word-errors.ts'

const isWord = (word: string) => PROSE_WORDS.has(word)

function repair(text: string): string {
  return repairLines(text, { isWord })
    .map((line) => line.text)
    .join('\n')
}

describe('repairing sound text', () => {
  it.each(Object.entries(PROSE))('leaves the %s as it is', (_name, text) => {
    expect(repair(text)).toBe(text)
  })

  it.each(['آيات القرآن وآكل اللحوم', 'آل سعود في آيسلندا', 'آية الله'])('reads %s as written', (text) => {
    expect(repair(text)).toBe(text)
  })

  it('keeps a real madda, a Persian quotation and unusual spacing where nothing is damaged', () => {
    const text = 'آخر كتاب  قرأته لكاتب من آسيا ، وعنوانه کتاب ایران در آسیا'
    expect(repair(text)).toBe(text)
  })
})

describe('repairing damaged text', () => {
  it.each(Object.entries(PROSE))('gives back every letter of the %s', (_name, text) => {
    for (const seed of [1, 2, 3]) expect(repair(damageText(text, { seed }))).toBe(text)
  })

  it('puts nearly every word right when all runs are reversed', () => {
    const rates = [1, 2, 3, 4].map((seed) => {
      const damaged = damageText(ALL_PROSE, { seed, reversed: 1, gaps: true })
      expect(wordsWrongPer100(ALL_PROSE, damaged)).toBeGreaterThan(35)
      return wordsWrongPer100(ALL_PROSE, repair(damaged))
    })
    expect(Math.max(...rates)).toBeLessThan(4)
  })

  it('turns lines back that the noise had turned around', () => {
    const damaged = damageText(ALL_PROSE, { seed: 5, turned: 0.5 })
    expect(wordsWrongPer100(ALL_PROSE, repair(damaged))).toBeLessThan(4)
  })

  it('repairs nothing twice', () => {
    const once = repair(damageText(ALL_PROSE, { seed: 9, reversed: 0.5, gaps: true }))
    expect(repair(once)).toBe(once)
  })
})

describe('the record of a repair', () => {
  const alphabet = [...'ѧѧآكیيابتةوىء ءم ال،.():/-–“”12 ٣A/\r\ufeff\t\ud800ـًُ؟\n\n']
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 200 }).map((letters) => letters.join(''))

  it('replays from the source to the repaired line, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
        const lines = repairLines(source, { isWord })
        expect(lines.map((line) => line.source)).toEqual(source.split('\n'))
        for (const line of lines) expect(replay(line.source, line.changes)).toBe(line.text)
      }),
      { numRuns: 500 },
    )
  })

  it('loses no letter and adds none, but for a madda read as kaf and a Persian yeh as yeh', () => {
    const letters = (line: string) =>
      [
        ...line
          .replace(/[\sѧـ\ufeff]/gu, '')
          .replaceAll('آ', 'ك')
          .replaceAll('ی', 'ي'),
      ]
        .sort()
        .join('')
    fc.assert(
      fc.property(text, (source) => {
        for (const line of repairLines(source, { isWord }))
          expect(letters(line.text)).toBe(letters(line.source))
      }),
      { numRuns: 500 },
    )
  })

  // How long it takes is measured in tests/bench/repair.bench.ts.
  it.each(LONG_LINES)('comes to the end of a line that is nothing but “%s”', (piece) => {
    const line = `ѧ${piece.repeat(40_000)}`
    const [repaired] = repairLines(line, { isWord })
    expect(repaired && replay(line, repaired.changes)).toBe(repaired?.text)
  })
})
