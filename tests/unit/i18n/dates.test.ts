import { describe, expect, it, vi } from 'vitest'
import { formatDate, localDay, monthName } from '../../../src/i18n/dates.ts'
import { setDigits } from '../../../src/i18n/digits.ts'
import { preferredLanguage } from '../../../src/i18n/language.ts'

describe('a date', () => {
  it('has the double month name of the United Nations in Arabic', () => {
    expect(formatDate('ar', '2010-12-14')).toBe('14 كانون الأول/ديسمبر 2010')
    expect(formatDate('ar', '2009-06')).toBe('حزيران/يونيه 2009')
    expect(formatDate('ar', '2011-07-29')).toBe('29 تموز/يوليه 2011')
  })
  it('says no more than is known', () => {
    expect(formatDate('en', '2010-12-04')).toBe('4 December 2010')
    expect(formatDate('en', '2010-12')).toBe('December 2010')
    expect(formatDate('en', '2005')).toBe('2005')
  })
  it('knows twelve months and no more', () => {
    expect(() => monthName('ar', 13)).toThrow(RangeError)
    expect(() => monthName('en', 0)).toThrow(RangeError)
  })
  it.each([
    ['Asia/Riyadh', '2026-01-06'],
    ['America/Lima', '2026-01-05'],
  ])('of now is the day where the reader is: %s', (zone, day) => {
    vi.stubEnv('TZ', zone)
    expect(localDay(new Date('2026-01-05T22:30:00Z'))).toBe(day)
    vi.unstubAllEnvs()
  })
})

describe('digits', () => {
  it('are set one for one, so that offsets hold', () => {
    expect(setDigits('14 كانون الأول/ديسمبر 2010', 'arab')).toBe('١٤ كانون الأول/ديسمبر ٢٠١٠')
    expect(setDigits('65/141', 'arab')).toHaveLength(6)
    expect(setDigits('65/141', 'latn')).toBe('65/141')
  })
})

describe('the first language', () => {
  it('is the first of the browser’s wishes that we speak', () => {
    expect(preferredLanguage(['fr-FR', 'en-GB', 'ar'])).toBe('en')
    expect(preferredLanguage(['ar-EG'])).toBe('ar')
  })
  it('is Arabic when we speak none of them', () => {
    expect(preferredLanguage(['fr', 'zh-Hant'])).toBe('ar')
    expect(preferredLanguage([])).toBe('ar')
  })
})
