import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import { diagnoseAll, repairBlocks } from '../../../src/edition/repair-blocks.ts'
import type { Row } from '../../../src/rescue/model/row.ts'
import { repairRows } from '../../../src/rescue/repairing/rows.ts'
import { damageText } from '../edition/support/damage.ts'
import { PROSE } from '../edition/support/prose.ts'

const words = loadWords()
const readable = (text: string) => ({ characters: text.length, chunks: () => [text] })
const diagnosisOf = (text: string) => diagnoseAll(readable(text), words)

function rowsOf(text: string): Row[] {
  return [...repairRows(text, { words, diagnosis: diagnosisOf(text) }, () => undefined)].flatMap(
    ({ rows }) => rows,
  )
}
const onPage = (text: string) =>
  rowsOf(text)
    .map((row) => row.text + row.end)
    .join('')
const byCommand = (text: string) =>
  [...repairBlocks(readable(text), words, diagnosisOf(text))].map((block) => block.text).join('')
const brought = (text: string) =>
  rowsOf(text)
    .map(({ source, end }) => source + end)
    .join('')

const prose = Object.values(PROSE).join('\n')
const inOneLine = (text: string, times: number) => Array(times).fill(text.replaceAll('\n', ' ')).join(' ')
const withPersianLetters = (text: string) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')

describe('the rows of a page', () => {
  it('read as the command repairs the text, in lines that are too long for a row as well', () => {
    const persian = inOneLine(withPersianLetters(prose), 4)
    expect(persian.length).toBeGreaterThan(5000)
    const stretched = inOneLine(damageText(prose, { seed: 7 }), 4)
    const parted = inOneLine(prose, 4)
      .replaceAll('المشاركة', 'الم\u200cشاركة')
      .replaceAll('الشركات', 'الش\u200cركات')
    for (const text of [persian, stretched, `${persian}\nسطر قصير\n`, parted]) {
      const repaired = onPage(text)
      expect(repaired).not.toBe(text)
      expect(repaired).toBe(byCommand(text))
    }
  })

  it('hold together every character of the text, wherever a line is cut', () => {
    const long = inOneLine(prose, 4)
    for (const text of [
      ' '.repeat(7000),
      `${'ك'.repeat(7000)}\n`,
      `${'🙂'.repeat(4000)}\n\n`,
      `\ufeff${long}   \t${long}\r\n${long}\r\n`,
      `${long.slice(0, 2998)}${' '.repeat(20)}`,
      `${long.slice(0, 2990)}${' '.repeat(20)}${long}`,
    ]) {
      expect(brought(text)).toBe(text)
      expect(onPage(text).replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '))
    }
  })

  it('say of a long line that its order could not be looked at, where order was lost', () => {
    const damaged = damageText(prose, { seed: 3, reversed: 0.6, gaps: true })
    const rows = rowsOf(`${Array(4).fill(damaged).join('\n')}\n${inOneLine(damaged, 4)}`)
    const doubtful = rows.filter(({ doubts }) => doubts.includes('long'))
    expect(doubtful.map(({ number }) => number)).toEqual([rows.at(-1)?.number])
    expect(rows.filter(({ number }) => number === rows.at(-1)?.number).length).toBeGreaterThan(1)
  })

  it('leave a long line alone in a text that stands letter by letter in reverse', () => {
    const backwards = (text: string) => [...text].reverse().join('')
    const lines = Array(4).fill(prose).join('\n').split('\n').map(backwards)
    const long = backwards(inOneLine(prose, 4))
    const rows = rowsOf(`${lines.join('\n')}\n${long}`)
    expect(rows[1]?.changes.map(({ rule }) => rule)).toContain('visual-order')
    const inLong = rows.filter(({ number }) => number === lines.length + 1)
    expect(inLong.flatMap(({ changes }) => changes)).toEqual([])
    expect(inLong[0]?.doubts).toContain('long')
  })
})
