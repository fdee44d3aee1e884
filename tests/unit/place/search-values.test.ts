import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../src/place/search-values.ts'

describe('search values', () => {
  it.each([
    ['?from=2010', { from: '2010' }],
    ['?q=662E41', { q: '662E41' }],
    ['?q=null', { q: 'null' }],
    ['?mentioned=true&q=1e400', { mentioned: 'true', q: '1e400' }],
    ['?q={}', { q: '{}' }],
    ['?tracks=[1]', { tracks: '[1]' }],
    ['?q=%E0%A4', { q: '\uFFFD' }],
    ['?q=%', { q: '%' }],
    ['', {}],
    ['?', {}],
    ['?=x&&', {}],
  ])('%s is texts', (search, texts) => {
    expect(parseSearch(search)).toEqual(texts)
  })

  it('come back as they were written', () => {
    for (const search of ['?from=2010', '?q=662E41', '?q=null', '?q=true', '?q=0012', '?table=how-many']) {
      expect(stringifySearch(parseSearch(search))).toBe(search)
    }
  })

  it('of an old address lose the quotation marks they were put in', () => {
    expect(parseSearch('?from=%222010%22&q=%22null%22')).toEqual({ from: '2010', q: 'null' })
    expect(stringifySearch(parseSearch('?from=%222010%22'))).toBe('?from=2010')
  })

  it('keep the quotation marks around words, which mean something to a search', () => {
    expect(parseSearch('?q=%22enhanced+cooperation%22')).toEqual({ q: '"enhanced cooperation"' })
    expect(stringifySearch({ q: '"enhanced cooperation"' })).toBe('?q=%22enhanced+cooperation%22')
  })

  it('of a name given twice are the first', () => {
    expect(parseSearch('?q=a&q=b&q=c')).toEqual({ q: 'a' })
  })

  it('cannot be given to the names of JavaScript itself', () => {
    const search = parseSearch('?__proto__=x&constructor=y&toString=z')
    expect(Object.getPrototypeOf(search)).toBe(Object.prototype)
    expect(Object.keys(search)).toEqual(['constructor', 'toString'])
    expect(Object.hasOwn(parseSearch('?q=1'), 'constructor')).toBe(false)
  })

  it('may be huge', () => {
    const huge = 'ا'.repeat(200_000)
    expect(parseSearch(`?q=${huge}`)).toEqual({ q: huge })
    const nested = '['.repeat(100_000)
    expect(parseSearch(`?in=${nested}`)).toEqual({ in: nested })
  })

  it('of any text are read as they were given, quotation marks included', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })), (texts) => {
        const usable = Object.fromEntries(Object.entries(texts).filter(([name]) => name !== '__proto__'))
        expect(parseSearch(stringifySearch(usable))).toEqual(usable)
      }),
    )
    expect(parseSearch(stringifySearch({ q: '"2010"' }))).toEqual({ q: '"2010"' })
  })

  it('that say nothing are not written', () => {
    expect(stringifySearch({ q: undefined, kind: null, x: {} })).toBe('')
  })
})
