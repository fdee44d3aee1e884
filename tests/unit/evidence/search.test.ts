import { describe, expect, it } from 'vitest'
import { evidenceSearch } from '../../../src/evidence/search.ts'

describe('the view in the address', () => {
  it('is one of the two whole views', () => {
    expect(evidenceSearch.read({ as: 'extracted' }).as).toBe('extracted')
    expect(evidenceSearch.read({ as: 'edited' }).as).toBe('edited')
  })

  it.each([{}, { as: 'lines' }, { as: 'nonsense' }, { as: 7 }, { as: ['edited'] }])(
    'is line by line for %j',
    (search) => {
      expect(evidenceSearch.read(search).as).toBeUndefined()
    },
  )

  it('is named where it is none', () => {
    expect(evidenceSearch.wrong({ as: 'nonsense' })).toEqual(['nonsense'])
    expect(evidenceSearch.wrong({ as: 'edited', utm_source: 'x' })).toEqual([])
  })
})
