import { describe, expect, it } from 'vitest'
import { termFinder } from '../../../../src/corpus/glossary/term-finder.ts'
import { laidBeside, termOf } from './support.ts'

function found(written: string, arabic: string[], english: string[]) {
  const { part } = laidBeside(written)
  return termFinder(termOf('term', arabic, english))(part).map((place) => [
    part.text.slice(place.start, place.end),
    place.segments,
    place.english && part.english.slice(place.english.start, place.english.end),
  ])
}

describe('finding a term', () => {
  it('finds it with joined particles before it, and its English in the same segment', () => {
    expect(
      found(
        'وبناء القدرات\nand Capacity-building\n\nلبناء القدرات\nfor capacity building',
        ['بناء القدرات'],
        ['capacity-building', 'capacity building'],
      ),
    ).toEqual([
      ['وبناء القدرات', [0], 'Capacity-building'],
      ['لبناء القدرات', [1], 'capacity building'],
    ])
  })

  it('takes whole words only, in both languages', () => {
    expect(found('منتديات المنتدى\nforums of the Forum', ['المنتدى'], ['forum'])).toEqual([
      ['المنتدى', [0], 'Forum'],
    ])
  })

  it('takes the longest form, and gives each place English of its own', () => {
    expect(
      found(
        'الحوار وحوار الحوار\na dialogue on dialogue',
        ['الحوار', 'حوار', 'حوار الحوار'],
        ['dialogue', 'dialogue on'],
      ),
    ).toEqual([
      ['الحوار', [0], 'dialogue on'],
      ['وحوار الحوار', [0], 'dialogue'],
    ])
    expect(found('حوار حوار\none dialogue', ['حوار'], ['dialogue']).map(([, , english]) => english)).toEqual([
      'dialogue',
      null,
    ])
  })

  it('follows a term over the end of a segment, where the English of both stands together', () => {
    expect(found('نظام\nthe system\n\nالأسماء\nof names', ['نظام الأسماء'], ['system of names'])).toEqual([
      ['نظام الأسماء', [0, 1], 'system of names'],
    ])
    expect(
      found('نظام\n[1] system\n\nالأسماء\n[3] names\n\nهذا\n[2] this', ['نظام الأسماء'], ['system names']),
    ).toEqual([['نظام الأسماء', [0, 1], null]])
  })

  it('does not look for its English in other segments', () => {
    expect(found('الحوار\nthe talk\n\nهنا\na dialogue', ['الحوار'], ['dialogue'])).toEqual([
      ['الحوار', [0], null],
    ])
  })
})
