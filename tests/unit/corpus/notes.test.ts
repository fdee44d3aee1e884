import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ourCorpus } from '../../../src/build/corpus-files.ts'
import {
  type Facts,
  type NotesInArabic,
  parseActors,
  parseChronology,
  parseDocuments,
  parseNotesInArabic,
} from '../../../src/corpus/facts.ts'
import { bilingualNotes } from '../../../src/corpus/notes.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../src/corpus/facts/${file}.json`, import.meta.url), 'utf8'))

const facts: Facts = {
  chronology: parseChronology(read('chronology')),
  documents: parseDocuments(read('documents')).documents,
  actors: parseActors(read('actors')),
}
const arabic = parseNotesInArabic(read('notes-ar'))

function withNote(locator: string, note: NotesInArabic['notes'][string] | null): NotesInArabic {
  const { [locator]: _, ...notes } = arabic.notes
  return { ...arabic, notes: note ? { ...notes, [locator]: note } : notes }
}

const [, ...otherBases] = arabic.englishNameBases

describe('the notes of the facts', () => {
  it('each have their Arabic, and the words that they came with', () => {
    const { about, englishNames } = bilingualNotes(facts, arabic)
    const written = [
      ...facts.documents.map(({ note }) => note),
      ...facts.chronology.map(({ verification }) => verification.note),
      ...facts.actors.map(({ note }) => note),
    ].filter((note) => note !== '')
    expect([...about.values()].map(({ en }) => en)).toEqual(written)
    expect(englishNames.size).toBe(facts.actors.filter(({ name_en_basis: basis }) => basis).length)
    for (const { ar } of [...about.values(), ...englishNames.values()]) expect(ar).toMatch(/\p{sc=Arabic}/u)
  })

  it('say the same numbers in both languages', () => {
    const numbers = (text: string) => [...new Set(text.match(/\d+/g) ?? [])].sort()
    for (const [locator, { ar, en }] of bilingualNotes(facts, arabic).about) {
      expect(numbers(ar), locator).toEqual(numbers(en))
    }
  })

  it('write months twice, as the United Nations does', () => {
    const SINGLE = /(?<!\/)(?:يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/
    for (const { ar } of Object.values(arabic.notes)) expect(ar).not.toMatch(SINGLE)
  })

  it('reach the things in both languages', () => {
    const thing = ourCorpus().things.find(({ locator }) => locator === 'doc/a-64-64-e-2009-10')
    expect(thing?.verification?.note).toEqual({
      ar: 'يختصر التقرير العنوان.',
      en: 'The report shortens the title.',
    })
  })
})

describe('the build fails, and names the thing,', () => {
  it('when a note has no Arabic', () => {
    expect(() => bilingualNotes(facts, withNote('actor/icann', null))).toThrow(
      'facts/notes-ar.json: the note of actor/icann has no Arabic',
    )
  })

  it('when the Arabic has no note', () => {
    expect(() => bilingualNotes(facts, withNote('event/wcit-12', { en: 'A.', ar: 'أ.' }))).toThrow(
      'facts/notes-ar.json: event/wcit-12 has an Arabic, but no note',
    )
  })

  it('when a note has changed since its Arabic was written', () => {
    expect(() => bilingualNotes(facts, withNote('actor/icann', { en: 'Before.', ar: 'قبل.' }))).toThrow(
      'facts/notes-ar.json: actor/icann is the Arabic of other words than its note',
    )
  })

  it('when the basis of an English name has no Arabic, or its Arabic is the basis of none', () => {
    expect(() => bilingualNotes(facts, { ...arabic, englishNameBases: otherBases })).toThrow(
      'facts/notes-ar.json: the basis of the English name of actor/icann has no Arabic',
    )
    const more = [...arabic.englishNameBases, { en: 'a guess', ar: 'تخمين' }]
    expect(() => bilingualNotes(facts, { ...arabic, englishNameBases: more })).toThrow(
      'facts/notes-ar.json: “a guess” has an Arabic, but is the basis of no name',
    )
  })

  it('when an Arabic is empty', () => {
    expect(() => parseNotesInArabic(withNote('actor/icann', { en: 'A.', ar: '' }))).toThrow(
      /^facts\/notes-ar\.json, notes\.actor\/icann\.ar/,
    )
  })
})
