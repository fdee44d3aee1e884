import { describe, expect, it } from 'vitest'
import type { PageItem } from '../../../src/rescue/pdf/page-item.ts'
import { linesOfPage } from '../../../src/rescue/pdf/page-lines.ts'

const item = (str: string, left: number, width: number, base = 700): PageItem => ({
  str,
  width,
  height: 12,
  transform: [12, 0, 0, 12, left, base],
})

/** «جديداً يضم», as Chromium prints it: from the left, the tanwin a piece by itself, without width and off the line. */
const PRINTED = [
  item('ﻢ', 10, 8),
  item('ﻀ', 18, 8),
  item('ﻳ', 26, 4),
  item(' ', 30, 5),
  item(' ً', 36, 0, 706.5),
  item(' ', 35, 0),
  item('ا', 35, 4),
  item('ﺪ', 39, 6),
  item('ﻳ', 45, 4),
  item('ﺪ', 49, 6),
  item('ﺟ', 55, 6),
]

describe('a page of a PDF', () => {
  it('has vowel signs that are drawn by themselves on their letters, whichever way the file goes', () => {
    expect(linesOfPage(PRINTED)).toEqual(['ﺟﺪﻳﺪاً ﻳﻀﻢ'])
    // From the right a letter comes before its signs.
    const fromRight = PRINTED.toReversed()
    expect(linesOfPage(fromRight)).toEqual(['ﺟﺪﻳﺪاً ﻳﻀﻢ'])
  })

  it('has signs after the letter when a mark follows it in one piece, and without those whose character is not told', () => {
    expect(
      linesOfPage([item('ِ', 10, 0), item('م.', 10, 8), item('\0', 20, 0, 706), item('ر', 18, 6)]),
    ).toEqual(['رمِ.'])
  })

  it('has a mark that is seen on the left of a number after it, among Arabic', () => {
    expect(linesOfPage([item('.2010', 10, 30), item('عام', 45, 20)])).toEqual(['عام 2010.'])
    expect(linesOfPage([item('%2.3', 10, 30), item('بنسبة', 45, 20)])).toEqual(['بنسبة 2.3%'])
    expect(linesOfPage([item('.5 and %d', 10, 60)])).toEqual(['.5 and %d'])
  })

  it('shows where a character has width and the file does not tell it', () => {
    expect(linesOfPage([item('\0', 10, 7), item('٣', 18, 6), item('آية', 30, 20)])).toEqual(['آية ٣\ufffd'])
  })
})
