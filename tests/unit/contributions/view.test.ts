import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHART_IDS, CHARTS } from '../../../src/contributions/registry.ts'
import { contributionsSearch } from '../../../src/contributions/search.ts'
import { viewOf, withChoice, withTable } from '../../../src/contributions/view.ts'
import { stringifySearch } from '../../../src/place/search-values.ts'

const { read } = contributionsSearch

describe('the state in the URL', () => {
  it('is empty for the usual view', () => {
    expect(read({})).toEqual({})
    const { basis, view, wrong } = viewOf({})
    expect(basis).toBe('reconciled')
    expect(view).toEqual({ bars: 'stacked', by: 'group', sort: 'printed', voices: 'group' })
    expect(wrong).toEqual([])
  })

  it('reads what it knows and names what it does not', () => {
    const { basis, view, tables, wrong } = viewOf(
      read({ basis: 'printed', bars: 'pie', by: 'channel', table: 'how-many,pie', sort: 3 }),
    )
    expect([basis, view.bars, view.by, view.sort]).toEqual(['printed', 'stacked', 'channel', 'printed'])
    expect([...tables]).toContain('how-many')
    expect(wrong).toEqual(['pie', '3'])
  })

  it('leaves the URL as it is: a wrong value is not rewritten', () => {
    expect(read({ basis: '1' })).toEqual({ basis: '1' })
    expect(contributionsSearch.mended({ basis: '1', text: 'en' })).toMatchObject({ basis: '1', text: 'en' })
  })

  it('leaves names alone that it does not know: they may be the text’s beside it, or another site’s', () => {
    expect(read({ vocies: 'both', text: 'ar', utm_source: 'letter' })).toEqual({})
    expect(viewOf({ text: 'ar', bars: 'pie' }).wrong).toEqual(['pie'])
  })

  it('knows the toggles of every chart, without loading the charts', () => {
    for (const { param } of CHARTS.flatMap(({ toggles }) => toggles)) {
      expect(contributionsSearch.texts({ [param]: 'x' })).toEqual({ [param]: 'x' })
    }
  })

  it('takes anything without failing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('basis', 'bars', 'table', 'by', 'x'), fc.anything()),
        (raw) => {
          const { basis, view } = viewOf(read(raw))
          expect(['reconciled', 'printed']).toContain(basis)
          for (const { toggles } of CHARTS)
            for (const { param, options } of toggles)
              expect(options.map(({ value }) => value)).toContain(view[param])
        },
      ),
    )
  })

  it('forgets the usual choice and remembers tables', () => {
    expect(stringifySearch(withChoice({ bars: 'share' }, 'bars', 'stacked', 'stacked'))).toBe('')
    expect(stringifySearch(withTable(withTable({}, 'how-many', true), 'which-door', true))).toBe(
      '?table=how-many%2Cwhich-door',
    )
    expect(stringifySearch(withTable({ table: 'how-many' }, 'how-many', false))).toBe('')
  })
})

it('has charts with ids and parameters of their own', () => {
  const params = CHARTS.flatMap(({ toggles }) => toggles.map(({ param }) => param))
  expect(new Set(params).size).toBe(params.length)
  expect(new Set(CHART_IDS).size).toBe(CHART_IDS.length)
})
