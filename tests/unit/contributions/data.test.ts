import { describe, expect, it } from 'vitest'
import { audit, checkSentence, wrongTotals } from '../../../src/contributions/audit/audit.ts'
import { checkDataSet, DataSetError } from '../../../src/corpus/contributions/check.ts'
import type { DataSet } from '../../../src/corpus/contributions/data-set.ts'
import { DICTIONARY, dictionaryCsv, tidyCsv, tidyRows } from '../../../src/corpus/contributions/publish.ts'
import { dataSet, REPORT } from './support/data.ts'

describe('the audit', () => {
  it('finds the two totals that fail their cells, and nothing else wrong in rows and columns', () => {
    expect([...wrongTotals(audit(REPORT))]).toEqual([
      'a-66-77/table_1.international-organizations.total',
      'a-66-77/table_1.total.discussion',
    ])
  })

  it('finds the grand total right, though as printed it is the sum neither of the groups nor of the channels', () => {
    const grand = audit(REPORT).filter(({ kind }) => kind === 'grand')
    expect(grand.map(({ sum, total, verdict }) => [sum, total.printedValue, verdict])).toEqual([
      [90, 98, 'follows'],
      [116, 98, 'follows'],
    ])
  })

  it('calls a grand total wrong that its right parts deny', () => {
    const data = dataSet({ cells: [[1], [2]] })
    const checks = audit({ ...data, total: { ...data.total, printed: '5', printedValue: 5 } })
    expect(checks.map(({ id, verdict }) => [id, verdict])).toContainEqual(['grand.groups', 'fails'])
    expect(wrongTotals(checks)).toEqual([data.total.locator])
  })

  it('bears out the sentences of paragraphs 10 and 11', () => {
    expect(
      REPORT.statements.map(({ locator, totals, value }) => [
        locator,
        checkSentence(REPORT, totals, value).sum,
        value,
      ]),
    ).toEqual([
      ['a-66-77/para_10', 85, 85],
      ['a-66-77/para_11', 13, 13],
    ])
  })

  it('does not judge a sum whose cells are missing', () => {
    const checks = audit(dataSet({ cells: [[1, null]] }))
    expect(checks.find(({ id }) => id === 'row.g0')?.verdict).toBe('unknown')
  })
})

describe('a malformed data set stops the build and names the cell', () => {
  const wrong = (change: (data: DataSet) => DataSet) => () =>
    checkDataSet(
      change(
        dataSet({
          cells: [
            [1, 2],
            [3, 4],
          ],
        }),
      ),
    )
  const withCell = (data: DataSet, change: object): DataSet => ({
    ...data,
    cells: data.cells.map((cell, index) => (index === 1 ? { ...cell, ...change } : cell)),
  })

  it.each([
    [
      'is not a number',
      (data: DataSet) => withCell(data, { printedValue: Number.NaN }),
      'other/table_9.g0.c1',
    ],
    ['is negative', (data: DataSet) => withCell(data, { reconciled: -1 }), 'other/table_9.g0.c1'],
    ['is in no group', (data: DataSet) => withCell(data, { group: 'g9' }), 'other/table_9.g0.c1'],
    ['is there twice', (data: DataSet) => withCell(data, { channel: 'c0' }), 'other/table_9.g0.c1'],
    ['is not there', (data: DataSet) => ({ ...data, cells: data.cells.slice(1) }), 'g0.c0'],
    [
      'is a total that its cells deny',
      (data: DataSet) => ({ ...data, total: { ...data.total, reconciled: 11 } }),
      'other/table_9.total.total',
    ],
  ])('a cell that %s', (_, change, name) => {
    expect(wrong(change)).toThrow(DataSetError)
    expect(wrong(change)).toThrow(name)
  })

  it('lets holes and zeros pass: they are drawn as what they are', () => {
    expect(() => checkDataSet(dataSet({ cells: [[null, 0]] }))).not.toThrow()
  })
})

describe('/data/contributions.csv', () => {
  it('has a row for every cell, and its columns in the order of the dictionary', () => {
    const [header, first] = tidyCsv(REPORT)
      .replace(/^\ufeff/, '')
      .split('\n')
    expect(header).toBe(DICTIONARY.map(({ column }) => column).join(','))
    expect(header).toMatch(/^group,channel,printed,reconciled,note,/)
    expect(first).toBe('governments,written,11,11,,cell,11,inferred,a-66-77/table_1.governments.written,')
  })

  it('adds up to 98 when the totals are left out', () => {
    const cells = tidyRows(REPORT).filter(({ kind }) => kind === 'cell')
    expect(cells).toHaveLength(12)
    expect(cells.reduce((sum, { reconciled }) => sum + (reconciled ?? 0), 0)).toBe(98)
  })

  it('gives the reason wherever the two figures differ', () => {
    const differing = tidyRows(REPORT).filter(({ printed, reconciled }) => printed !== reconciled)
    expect(differing.map(({ printed_text, reconciled }) => [printed_text, reconciled])).toEqual([
      ['صفر', 8],
      ['31', 13],
    ])
    for (const { note, note_ar } of differing) {
      expect(note).toMatch(/[a-z]/)
      expect(note_ar).toMatch(/\p{Script=Arabic}/u)
    }
  })

  it('says that it is UTF-8 by its first character, for spreadsheets that would guess otherwise', () => {
    for (const file of [tidyCsv(REPORT), dictionaryCsv()]) {
      expect(file.startsWith('\ufeff')).toBe(true)
      expect(file.lastIndexOf('\ufeff')).toBe(0)
    }
  })

  it('explains every column', () => {
    expect(dictionaryCsv().trim().split('\n')).toHaveLength(DICTIONARY.length + 1)
  })
})
