import { describe, expect, it } from 'vitest'
import { steady } from '../../../src/quote/bidi.ts'

const [RLI, LRI, PDI] = ['\u2067', '\u2066', '\u2069']

describe('text for a place whose direction is not known', () => {
  it('has no sign where none is needed', () => {
    expect(steady('تعزيز التعاون', 'ar')).toBe('تعزيز التعاون')
    for (const plain of ['enhanced cooperation', 'A/66/77, para. 12', 'in 2010 again', 'It ends.'])
      expect(steady(plain, 'en')).toBe(plain)
  })

  it('keeps a line with a full stop, a number or the other script in one piece', () => {
    expect(steady('تعزيز التعاون.', 'ar')).toBe(`${RLI}تعزيز التعاون.${PDI}`)
    expect(steady('in Arabic “تعاون”', 'en')).toBe(`${LRI}in Arabic “تعاون”${PDI}`)
  })

  it('isolates each symbol in Arabic, so that two of them keep their order', () => {
    expect(steady('انظر A/66/77-E/2011/103، وE/2009/92', 'ar')).toBe(
      `${RLI}انظر ${LRI}A/66/77-E/2011/103${PDI}، و${LRI}E/2009/92${PDI}${PDI}`,
    )
  })

  it('puts no sign at an address, which would become part of a link', () => {
    const address = 'https://example.org/ar/read/A/66/77?quote=ar%7Cx#para_12'
    expect(steady(`انظر ${address}`, 'ar')).toBe(`${RLI}انظر ${address} ${PDI}`)
    expect(steady(`انظر ${address}.`, 'ar')).toBe(`${RLI}انظر ${address}.${PDI}`)
  })

  it('treats each line by itself', () => {
    expect(steady('تعزيز\n\nالتعاون.', 'ar')).toBe(`تعزيز\n\n${RLI}التعاون.${PDI}`)
  })
})
