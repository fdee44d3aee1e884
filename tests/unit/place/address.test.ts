import { describe, expect, it } from 'vitest'
import { decodeFragment } from '../../../src/place/address.ts'

describe('a fragment', () => {
  it('is read with or without its sign', () => {
    expect(decodeFragment('#para_12')).toBe('para_12')
    expect(decodeFragment('para_12')).toBe('para_12')
    expect(decodeFragment('')).toBe('')
    expect(decodeFragment('#')).toBe('')
  })

  it('is decoded', () => {
    expect(decodeFragment('#%D9%81%D9%82%D8%B1%D8%A9')).toBe('فقرة')
    expect(decodeFragment('#actor/itu')).toBe('actor/itu')
  })

  it.each(['50%', '%', '%E0%A4', '%zz', 'para_12%', '%FF'])(
    'that cannot be decoded stays as it is written: %j',
    (text) => {
      expect(decodeFragment(`#${text}`)).toBe(text)
    },
  )
})
