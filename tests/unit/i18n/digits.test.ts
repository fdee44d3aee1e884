import { expect, it } from 'vitest'
import { keepNumbersWhole } from '../../../src/i18n/digits.ts'

it.each([
  ['some 3 500 organizations', 'some 3\u00a0500 organizations'],
  ['resolution 57/270 B of 2003', 'resolution 57/270\u00a0B of 2003'],
  ['resolution 65/141 By the Council', 'resolution 65/141 By the Council'],
  ['12 3500', '12 3500'],
])('keeps a number and what belongs to it on one line: %s', (text, whole) => {
  expect(keepNumbersWhole(text)).toBe(whole)
  expect(whole).toHaveLength(text.length)
})
