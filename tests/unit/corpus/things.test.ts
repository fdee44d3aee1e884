import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Facts,
  parseActors,
  parseChronology,
  parseDocuments,
  parseNotesInArabic,
} from '../../../src/corpus/facts.ts'
import { bilingualNotes } from '../../../src/corpus/notes.ts'
import { buildThings, withoutBrackets } from '../../../src/corpus/things.ts'
import { documentLocator } from '../../../src/edition/references/document-locator.ts'
import { parseLocator } from '../../../src/locator.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../src/corpus/facts/${file}.json`, import.meta.url), 'utf8'))

const facts: Facts = {
  chronology: parseChronology(read('chronology')),
  documents: parseDocuments(read('documents')).documents,
  actors: parseActors(read('actors')),
}
const notes = bilingualNotes(facts, parseNotesInArabic(read('notes-ar')))
const things = buildThings(facts, notes, new Map())

describe('the locator of a document', () => {
  it.each([
    ['A/RES/60/252', 'doc/a-res-60-252'],
    ['A/64/64-E/2009/10', 'doc/a-64-64-e-2009-10'],
    ['A/RES/57/270 B', 'doc/a-res-57-270-b'],
    ['WSIS-05/TUNIS/DOC/6(Rev.1)', 'doc/wsis-05-tunis-doc-6-rev.1'],
    ['E/2010/CRP.4', 'doc/e-2010-crp.4'],
    ['A/66/77-E/2011/103', 'doc/a-66-77-e-2011-103'],
  ])('%s is %s', (symbol, locator) => {
    expect(documentLocator(symbol)).toBe(locator)
  })
})

describe('the things one can point at', () => {
  it('are all documents, events and actors, each under a locator that can be read back', () => {
    expect(things.size).toBe(facts.chronology.length + facts.documents.length + facts.actors.length)
    for (const [locator, thing] of things) {
      expect(thing.locator).toBe(locator)
      expect(parseLocator(locator)).toMatchObject({ kind: thing.kind })
    }
  })

  it('include a document with its address, sources and verification', () => {
    const thing = things.get('doc/e-2009-92')
    expect(thing).toMatchObject({
      kind: 'doc',
      symbol: 'E/2009/92',
      link: 'https://undocs.org/E/2009/92',
      date: {
        start: '2009-06-01',
        end: '2009-06-30',
        precision: 'month',
        display: { ar: 'حزيران/يونيه 2009', en: 'June 2009' },
      },
      verification: { status: 'unverified' },
    })
    expect(thing?.sources.length).toBeGreaterThan(0)
  })

  it('write a day the way the United Nations does', () => {
    expect(things.get('doc/a-64-64-e-2009-10')?.date).toEqual({
      start: '2009-03-13',
      end: '2009-03-13',
      precision: 'day',
      display: { ar: '13 آذار/مارس 2009', en: '13 March 2009' },
    })
  })

  it('have no date where the facts know none', () => {
    const undated = facts.documents.map((document) => ({ ...document, date: null }))
    const without = buildThings({ ...facts, documents: undated }, notes, new Map())
    expect(without.get('doc/a-res-66-184')?.date).toBeNull()
  })

  it('include an event with the symbol of its record and who published each source', () => {
    const thing = things.get('event/ga-res-65-141')
    expect(thing).toMatchObject({
      kind: 'event',
      symbol: 'A/RES/65/141',
      track: 'general-assembly',
      origin: 'report',
    })
    expect(thing?.sources[0]).toMatchObject({ standing: 'mirror' })
    expect(thing?.sources[0]?.publisher).toBeTruthy()
  })

  it('include an actor with its other names, without the places where they stand', () => {
    expect(things.get('actor/icann')).toMatchObject({
      acronym: 'ICANN',
      variants: ['شركة الإنترنت للأسماء والأرقام المخصصة'],
      verification: null,
    })
  })

  it('include the organization without a name, with the reason', () => {
    const thing = things.get('actor/tenth-organization')
    expect(thing?.title).toEqual({ ar: null, en: null })
    expect(thing?.note?.en).toContain('Do not fill in by guess')
    expect(thing?.note?.ar).toContain('فلا يُستكمل الاسم بالتخمين')
  })

  it('can be written as JSON and read back', () => {
    const list = [...things.values()]
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
  })

  it('are refused when an event is recorded in a document that the facts do not list', () => {
    expect(() => buildThings({ ...facts, documents: [] }, notes, new Map())).toThrow(
      /event ga-res-57-270-b .* A\/RES\/57\/270 B/,
    )
  })
})

it('a name loses what stands in brackets', () => {
  expect(withoutBrackets('المستشار الخاص للأمين العام لإدارة الإنترنت (نيتين ديساي)')).toBe(
    'المستشار الخاص للأمين العام لإدارة الإنترنت',
  )
  expect(withoutBrackets('Committee (of ICANN) of all')).toBe('Committee of all')
})
