import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, oneOf, searchSchema } from '../../../src/place/search-schema.ts'

const schema = searchSchema({ q: anyText, sort: oneOf(['date', 'title']) })

describe('what a page reads from its address', () => {
  it('is what means something; the rest of its own is named', () => {
    const search = { q: 'x', sort: 'size', utm_source: 'letter' }
    expect(schema.read(search)).toEqual({ q: 'x' })
    expect(schema.wrong(search)).toEqual(['size'])
    expect(schema.texts(search)).toEqual({ q: 'x', sort: 'size' })
  })

  it('leaves what others read, when the address changes, and lets go of what means nothing', () => {
    expect(schema.mended({ q: 'x', sort: 'size', text: 'en' })).toEqual({ q: 'x', text: 'en' })
  })

  it('is nothing where nothing is said', () => {
    for (const search of [{}, { q: '' }, { q: '  ' }, null, undefined, 'q', 7]) {
      expect(schema.read(search)).toEqual({})
      expect(schema.texts(search)).toEqual({})
      expect(schema.wrong(search)).toEqual([])
    }
  })

  it('is not what every object has', () => {
    const odd = searchSchema({ constructor: anyText, toString: anyText })
    expect(odd.read({})).toEqual({})
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (q, sort, any) => {
        for (const search of [{ q, sort }, any]) {
          const { q: words, sort: by } = schema.read(search)
          expect(words === undefined || typeof words === 'string').toBe(true)
          expect([undefined, 'date', 'title']).toContain(by)
          schema.wrong(search)
        }
      }),
    )
  })
})
