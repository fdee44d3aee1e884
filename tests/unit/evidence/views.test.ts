import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { evidenceSearch } from '../../../src/evidence/views.ts'

describe('the view in the address', () => {
  it('is one of the two whole views', () => {
    expect(v.parse(evidenceSearch, { as: 'extracted' }).as).toBe('extracted')
    expect(v.parse(evidenceSearch, { as: 'edited' }).as).toBe('edited')
  })

  it.each([{}, { as: 'lines' }, { as: 'nonsense' }, { as: 7 }, { as: ['edited'] }])(
    'is line by line for %j',
    (search) => {
      expect(v.parse(evidenceSearch, search).as).toBeUndefined()
    },
  )
})
