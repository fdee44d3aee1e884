import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose, signsOf } from '../../../src/edition/diagnosis/diagnose.ts'
import { loadWords } from '../../../src/edition/lexicon/load-words.ts'
import {
  judge,
  NO_WORK,
  redo,
  setAside,
  setChecked,
  undo,
  type Verdict,
  type Work,
  writeByHand,
} from '../../../src/rescue/model/decisions.ts'
import type { Row } from '../../../src/rescue/model/row.ts'
import { settle, textOfRow } from '../../../src/rescue/model/settle.ts'
import { repairRows } from '../../../src/rescue/repairing/rows.ts'

const words = loadWords()
const report = readFileSync('src/corpus/a-66-77/source.txt', 'utf8')

function rowsOf(text: string): Row[] {
  const diagnosis = diagnose(signsOf(text, words))
  return [...repairRows(text, { words, diagnosis }, () => undefined)].flatMap(({ rows }) => rows)
}

const rows = rowsOf(report)
const joined = (work: Work) => rows.map((row, at) => textOfRow(row, at, work.decisions) + row.end).join('')
const sorted = (text: string) => [...text.replace(/\s/gu, '')].sort().join('')

describe('a row', () => {
  it('reads as the rules leave it where nothing was decided, and its runs are its two texts', () => {
    for (const [at, row] of rows.entries()) {
      const { text, source, edited, fates } = settle(row, at, NO_WORK.decisions)
      expect(text).toBe(row.text)
      expect(source.map((run) => run.text).join('')).toBe(row.source)
      expect(edited.map((run) => run.text).join('')).toBe(row.text)
      expect(fates.every((fate) => fate === 'holds')).toBe(true)
    }
  })

  it('is its source again when every change of it is refused, rule by rule or one by one', () => {
    const rules = [...new Set(rows.flatMap(({ changes }) => changes.map(({ rule }) => rule)))]
    expect(rules).toContain('line-order')
    expect(joined(rules.reduce((work, rule) => setAside(work, rule, true), NO_WORK))).toBe(report)
    const at = rows.findIndex(({ changes }) => changes.length > 4)
    const row = rows[at]
    const work = row?.changes.reduce((so, _, change) => judge(so, at, change, { is: 'refused' }), NO_WORK)
    expect(row && work && textOfRow(row, at, work.decisions)).toBe(row?.source)
  })

  it('keeps its letters whichever changes of order and marks are refused, and puts letters right where they then stand', () => {
    const turned = rows.flatMap((row, at) =>
      row.changes.some(({ rule }) => rule === 'line-order') ? [{ row, at }] : [],
    )
    for (const { row, at } of turned) {
      const work = setAside(NO_WORK, 'line-order', true)
      const { text, fates } = settle(row, at, work.decisions)
      const letters = row.changes.flatMap(({ rule }, index) =>
        rule.startsWith('initial-') ? [fates[index]] : [],
      )
      // Nearly all: where a word was torn apart by the order, its letters can not be told yet.
      expect(letters.filter((fate) => fate === 'without-ground').length).toBeLessThanOrEqual(2)
      if (!fates.includes('without-ground')) expect(sorted(text)).toBe(sorted(row.text))
    }
    expect(turned.length).toBeGreaterThan(50)
  })

  it('stays in order when one sign or letter of it is refused, which stands where the letter before it went', () => {
    let [refused, unclear] = [0, 0]
    for (const [at, row] of rows.entries()) {
      const order = row.changes.findIndex(({ rule }) => rule === 'line-order')
      if (order < 0) continue
      for (const [index, { rule, before, after }] of row.changes.entries()) {
        if (index >= order || before.trim() === '' || rule === 'line-order') continue
        const work = judge(NO_WORK, at, index, { is: 'refused' })
        const { text, fates, source } = settle(row, at, work.decisions)
        expect(fates[index]).toBe('refused')
        if (fates.includes('without-ground')) {
          unclear++
          continue
        }
        expect(text.replace(/\s/gu, '').length).toBe(
          row.text.replace(/\s/gu, '').length + before.length - after.length,
        )
        if (after === '') expect(text.replace(before, '').trim()).toBe(row.text.trim())
        expect(source.map((run) => run.text).join('')).toBe(row.source)
        refused++
      }
    }
    expect(refused).toBeGreaterThan(500)
    // Where the sign stood in a word that was torn apart, or beside the very letter that was put right.
    expect(unclear).toBeLessThan(25)
  })

  it('takes another reading in the place of a rule’s, and a person’s own words in the place of all', () => {
    const at = rows.findIndex(({ changes }) => changes.some(({ rule }) => rule === 'initial-kaf'))
    const row = rows[at]
    if (!row) throw new Error('there is no such row')
    const change = row.changes.findIndex(({ rule }) => rule === 'initial-kaf')
    const corrected = judge(NO_WORK, at, change, { is: 'corrected', after: '«هنا»' })
    expect(textOfRow(row, at, corrected.decisions)).toContain('«هنا»')
    const own = writeByHand(corrected, at, 'كلماتي')
    expect(textOfRow(row, at, own.decisions)).toBe('كلماتي')
    expect(textOfRow(row, at, writeByHand(own, at, null).decisions)).toContain('«هنا»')
  })
})

describe('what was decided', () => {
  const verdicts: fc.Arbitrary<Verdict | null> = fc.constantFrom(
    null,
    { is: 'refused' },
    { is: 'accepted' },
    { is: 'corrected', after: 'كذا' },
  )
  const acts = fc.oneof(
    fc.record({ row: fc.nat(5), change: fc.nat(3), verdict: verdicts }).map(
      ({ row, change, verdict }) =>
        (work: Work) =>
          judge(work, row, change, verdict),
    ),
    fc.record({ row: fc.nat(5), text: fc.option(fc.string()) }).map(
      ({ row, text }) =>
        (work: Work) =>
          writeByHand(work, row, text),
    ),
    fc.record({ row: fc.nat(5), on: fc.boolean() }).map(
      ({ row, on }) =>
        (work: Work) =>
          setChecked(work, row, on),
    ),
    fc.record({ rule: fc.constantFrom('tatweel', 'line-order'), on: fc.boolean() }).map(
      ({ rule, on }) =>
        (work: Work) =>
          setAside(work, rule, on),
    ),
  )

  it('goes back to the beginning and forth to the end, step by step', () => {
    fc.assert(
      fc.property(fc.array(acts), (list) => {
        const end = list.reduce((work, act) => act(work), NO_WORK)
        let work = end
        while (work.done.length > 0) work = undo(work)
        expect(work.decisions).toEqual(NO_WORK.decisions)
        while (work.undone.length > 0) work = redo(work)
        expect(work.decisions).toEqual(end.decisions)
      }),
    )
  })

  it('is no step when it decides what was decided already', () => {
    const once = judge(NO_WORK, 1, 1, { is: 'refused' })
    expect(judge(once, 1, 1, { is: 'refused' })).toBe(once)
    expect(setAside(NO_WORK, 'tatweel', false)).toBe(NO_WORK)
  })
})

describe('the rows of a text', () => {
  it('are all of it, whatever its line ends', () => {
    for (const text of ['', 'a', 'a\n', 'a\r\nب\r\n\r\n', '\n\n', 'سطر\nسطر', '\ufeffنص\n']) {
      const found = rowsOf(text)
      expect(found.map(({ source, end }) => source + end).join('')).toBe(text)
      expect(found.map(({ number }) => number)).toEqual(found.map((_, at) => at + 1))
    }
  })

  it('are pieces of a line that is too long, cut at spaces, all of them of that line', () => {
    const long = 'آلمة وآلمة أخرى '.repeat(2000)
    const found = rowsOf(`قبل\n${long}\nبعد\n`)
    expect(found.map(({ source, end }) => source + end).join('')).toBe(`قبل\n${long}\nبعد\n`)
    expect(Math.max(...found.map(({ source }) => source.length))).toBeLessThanOrEqual(3000)
    expect(found.at(0)?.number).toBe(1)
    expect(found.slice(1, -2).every(({ number }) => number === 2)).toBe(true)
    expect(found.at(-2)).toMatchObject({ number: 3, source: 'بعد', end: '\n' })
  })
})
