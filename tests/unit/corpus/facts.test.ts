import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseActors, parseChronology, parseDocuments, parseFrameworks } from '../../../src/corpus/facts.ts'

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../src/corpus/facts/${file}.json`, import.meta.url), 'utf8'))

type Json = Record<string, unknown>

/** A copy of a fact file with the value at `path` replaced. */
function withValue(file: string, path: readonly (string | number)[], value: unknown): unknown {
  const copy = read(file)
  const last = path.at(-1) ?? ''
  const holder = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy)
  holder[last] = value
  return copy
}

describe('the facts as they are', () => {
  it('are read whole', () => {
    expect(parseChronology(read('chronology'))).toHaveLength(47)
    expect(parseDocuments(read('documents')).documents).toHaveLength(21)
    expect(parseActors(read('actors'))).toHaveLength(27)
    expect(parseFrameworks(read('frameworks')).sdgs).toHaveLength(6)
  })

  it('have in their titles and notes the apostrophe that the interface writes', () => {
    const shown = [
      ...parseChronology(read('chronology')).flatMap(({ title, verification }) => [
        title.en,
        verification.note,
      ]),
      ...parseDocuments(read('documents')).documents.map(({ note }) => note),
      ...parseActors(read('actors')).map(({ note }) => note),
    ]
    expect(shown.filter((words) => /\p{L}'/u.test(words))).toEqual([])
  })

  it('keep sources and verification with every event', () => {
    const events = parseChronology(read('chronology'))
    const report = events.find(({ id }) => id === 'update-e-2010-crp4')
    expect(report?.verification.status).toBe('unverified')
    expect(events.find(({ id }) => id === 'wsis-tunis-phase')?.sources[0]?.publisher).toContain(
      'United Nations',
    )
  })

  it('give the organization that footnote 2 does not name no name', () => {
    const tenth = parseActors(read('actors')).find(({ id }) => id === 'tenth-organization')
    expect(tenth?.name).toEqual({ ar: null, en: null })
  })
})

describe('a bad datum is refused, by file and path', () => {
  it.each<[string, (string | number)[], unknown, RegExp]>([
    [
      'a day that does not exist',
      [0, 'date', 'start'],
      '2003-02-30',
      /chronology\.json, 0\.date\.start: not a day/,
    ],
    [
      'an end before the start',
      [0, 'date', 'end'],
      '2003-06-22',
      /chronology\.json, 0\.date: starts after it ends/,
    ],
    ['days with the precision of a month', [0, 'date', 'precision'], 'month', /0\.date: does not span/],
    ['days with the precision of a year', [0, 'date', 'precision'], 'year', /0\.date: does not span/],
    ['an unknown track', [2, 'track'], 'weather', /chronology\.json, 2\.track/],
    ['an id with a space', [1, 'id'], 'two words', /1\.id: not fit for a locator/],
    ['an id that stands twice', [1, 'id'], 'ga-res-57-270-b', /chronology\.json, 1: its id stands twice/],
    [
      'a source without an address',
      [0, 'sources', 0, 'url'],
      'somewhere',
      /0\.sources\.0\.url: not a web address/,
    ],
    ['an unknown status', [0, 'verification', 'status'], 'sure', /0\.verification\.status/],
    ['a field nobody reads', [0, 'colour'], 'red', /chronology\.json, 0\.colour/],
  ])('%s', (_, path, value, message) => {
    expect(() => parseChronology(withValue('chronology', path, value))).toThrow(message)
  })

  it('in the other files too', () => {
    expect(() => parseDocuments(withValue('documents', ['documents', 3, 'date'], '2009-13'))).toThrow(
      'facts/documents.json, documents.3.date: not a day or a month',
    )
    expect(() =>
      parseDocuments(withValue('documents', ['documents', 1, 'symbol'], 'A/66/77-E/2011/103')),
    ).toThrow('facts/documents.json, documents.1: its symbol has the locator of another one')
    expect(() => parseActors(withValue('actors', ['actors', 0, 'type'], 'band'))).toThrow(
      /actors\.json, actors\.0\.type/,
    )
    expect(() => parseFrameworks(withValue('frameworks', ['sdgs', 0, 'number'], 18))).toThrow(
      /frameworks\.json, sdgs\.0\.number/,
    )
    expect(() => parseActors(null)).toThrow(/^facts\/actors\.json: /)
  })

  it('accepts the whole months and years that its precision says', () => {
    const dated = (date: object) =>
      withValue('chronology', [0, 'date'], { display: { ar: 'س', en: 'x' }, ...date })
    const february = { start: '2008-02-01', end: '2008-02-29', precision: 'month' }
    expect(() => parseChronology(dated(february))).not.toThrow()
    expect(() => parseChronology(dated({ ...february, end: '2008-02-28' }))).toThrow(/does not span/)
    expect(() =>
      parseChronology(dated({ ...february, start: '2007-01-01', end: '2008-12-31', precision: 'year' })),
    ).not.toThrow()
  })
})
