import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import { recordOf } from '../../../src/corpus/record.ts'
import { buildEntries } from '../../../src/references/entries.ts'
import { filterEntries, isFiltering, waysOut } from '../../../src/references/matching.ts'
import { type ReferencesSearch, referencesSearch } from '../../../src/references/search.ts'

const entries = buildEntries(recordOf(ourCorpus()))
const found = (search: ReferencesSearch) => filterEntries(entries, search).map(({ thing }) => thing.locator)

describe('what the address asks for', () => {
  it('is taken as it stands when it makes sense', () => {
    const search = { q: 'تونس', kind: 'event', mentioned: 'true' }
    expect(referencesSearch.read(search)).toEqual(search)
  })

  it.each([
    ['an unknown kind', { kind: 'nonsense' }],
    ['a value of the wrong type', { mentioned: 'maybe', kind: 3, q: ['a'] }],
    ['words that are only spaces', { q: '   ' }],
    ['no object at all', null],
  ])('%s counts as not asked', (_, search) => {
    expect(isFiltering(referencesSearch.read(search))).toBe(false)
  })

  it('one wrong value leaves the others standing', () => {
    expect(referencesSearch.read({ kind: 'x', q: 'جنيف' })).toEqual({ q: 'جنيف' })
  })

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (q, kind, mentioned) => {
        const search = referencesSearch.read({ q, kind, mentioned })
        expect(filterEntries(entries, search).length).toBeLessThanOrEqual(entries.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the filter', () => {
  it('shows everything when nothing is asked', () => {
    expect(found({})).toHaveLength(entries.length)
  })

  it('finds a name however it is spelt, in either language, an acronym and a symbol', () => {
    expect(found({ q: 'الجمعيه العامه', kind: 'actor' })).toContain('actor/general-assembly')
    expect(found({ q: 'general assembly', kind: 'actor' })).toContain('actor/general-assembly')
    expect(found({ q: 'icann' })).toContain('actor/icann')
    expect(found({ q: '60/252' })).toContain('doc/a-res-60-252')
  })

  it('finds a body under the other name that the report gives it', () => {
    expect(found({ q: 'شركة الإنترنت للأسماء' })).toContain('actor/icann')
  })

  it('keeps to one kind, and to what the texts mention', () => {
    expect(found({ kind: 'doc' }).every((locator) => locator.startsWith('doc/'))).toBe(true)
    expect(found({ mentioned: 'true' })).not.toContain('event/wcit-12')
    expect(found({ mentioned: 'true' })).toContain('actor/tenth-organization')
  })
})

describe('a way out of an empty result', () => {
  it('drops one condition and shows something', () => {
    const search = { q: 'جنيف', kind: 'actor' } as const
    expect(found(search)).toEqual([])
    const ways = waysOut(entries, search)
    expect(ways.map(({ drop }) => drop)).toEqual(['q', 'kind'])
    for (const way of ways) expect(filterEntries(entries, way.search)).toHaveLength(way.count)
  })

  it('is not offered where it would lead to nothing either', () => {
    expect(waysOut(entries, { q: 'zzz', kind: 'doc' }).map(({ drop }) => drop)).toEqual(['q'])
  })
})
