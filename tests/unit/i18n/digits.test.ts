import { expect, it } from 'vitest'
import { keepNumbersWhole, setDigits } from '../../../src/i18n/digits.ts'

it.each([
  ['some 3 500 organizations', 'some 3\u00a0500 organizations'],
  ['resolution 57/270 B of 2003', 'resolution 57/270\u00a0B of 2003'],
  ['resolution 65/141 By the Council', 'resolution 65/141 By the Council'],
  ['12 3500', '12 3500'],
])('keeps a number and what belongs to it on one line: %s', (text, whole) => {
  expect(keepNumbersWhole(text)).toBe(whole)
  expect(whole).toHaveLength(text.length)
})

it.each([
  ['المؤتمر العالمي WCIT-12 في 2012', 'المؤتمر العالمي WCIT-12 في ٢٠١٢'],
  ['WSIS+20 بعد 20 عامًا', 'WSIS+20 بعد ٢٠ عامًا'],
  ['الوثيقة A/66/77 (2011)', 'الوثيقة A/66/77 (٢٠١١)'],
  ['القرار 65/141', 'القرار ٦٥/١٤١'],
  ['البيانات 553b0d936c7e', 'البيانات 553b0d936c7e'],
])('leaves a name in Latin letters its own digits: %s', (text, set) => {
  expect(setDigits(text, 'arab')).toBe(set)
  expect(set).toHaveLength(text.length)
})
