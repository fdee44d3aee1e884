import { describe, expect, it } from 'vitest'
import { NO_WORK, setChecked } from '../../../src/rescue/model/decisions.ts'
import type { Row } from '../../../src/rescue/model/row.ts'
import {
  nextUnsure,
  pageOfRow,
  pageStarts,
  rowOfLine,
  shownRows,
} from '../../../src/rescue/page/shown-rows.ts'

const row = (number: number, more: Partial<Row> = {}): Row => ({
  number,
  source: 'سطر',
  text: 'سطر',
  changes: [],
  end: '\n',
  doubts: [],
  ...more,
})
const rows = Array.from({ length: 100 }, (_, at) => row(at + 1, at % 10 === 5 ? { doubts: ['either'] } : {}))

describe('the rows of a page', () => {
  it('are forty, or fewer when they are long', () => {
    const all = shownRows(rows, 'all', NO_WORK.decisions)
    expect(pageStarts(rows, all)).toEqual([0, 40, 80])
    const long = rows.map((each) => ({ ...each, source: 'س'.repeat(3000) }))
    expect(pageStarts(long, all).slice(0, 3)).toEqual([0, 2, 4])
    expect(pageStarts(rows, [])).toEqual([0])
  })

  it('are found again: by row, and by line', () => {
    const all = shownRows(rows, 'all', NO_WORK.decisions)
    const starts = pageStarts(rows, all)
    expect([0, 39, 40, 99].map((at) => pageOfRow(all, starts, at))).toEqual([1, 1, 2, 3])
    const unsure = shownRows(rows, 'unsure', NO_WORK.decisions)
    expect(pageOfRow(unsure, pageStarts(rows, unsure), 99)).toBe(1)
    expect(rowOfLine(rows, 40)).toBe(39)
    expect(rowOfLine(rows, 4000)).toBe(99)
  })
})

describe('the next unsure place', () => {
  it('is led to one after the other, round to the first, but not to one that was looked at', () => {
    expect(nextUnsure(rows, NO_WORK.decisions, -1)).toBe(5)
    expect(nextUnsure(rows, NO_WORK.decisions, 5)).toBe(15)
    expect(nextUnsure(rows, NO_WORK.decisions, 95)).toBe(5)
    expect(nextUnsure(rows, setChecked(NO_WORK, 15, true).decisions, 5)).toBe(25)
    expect(nextUnsure([row(1)], NO_WORK.decisions, 0)).toBeNull()
  })
})
