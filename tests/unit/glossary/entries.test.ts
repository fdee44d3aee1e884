import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../../src/corpus/load.ts'
import { buildEntries, byLetter, type TermEntry } from '../../../src/glossary/entries.ts'
import { findTerms, waysOut } from '../../../src/glossary/matching.ts'

const glossary = await loadGlossary()
const entries = buildEntries(glossary)
const entryOf = (id: string): TermEntry => {
  const entry = entries.find(({ term }) => term.id === id)
  if (!entry) throw new Error(`no term ${id}`)
  return entry
}

describe('the terms under their letters', () => {
  it.each(['ar', 'en'] as const)('hold every term once, each letter once, in the order of %s', (order) => {
    const groups = byLetter(entries, order)
    const letters = groups.map(({ letter }) => letter)
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters.every((letter) => letter === '0–9' || /^\p{L}$/u.test(letter))).toBe(true)
    expect([...letters].sort()).toEqual(letters)
    const shown = groups.flatMap(({ entries: own }) => own)
    expect(new Set(shown)).toEqual(new Set(entries))
    expect(shown).toHaveLength(entries.length)
  })

  const letterWith = (id: string, order: 'ar' | 'en') =>
    byLetter(entries, order).find(({ entries: own }) => own.includes(entryOf(id)))?.letter

  it('leave out the Arabic article, and take the forms of alef for one', () => {
    expect(letterWith('civil-society', 'ar')).toBe('م')
    expect(letterWith('stakeholder', 'ar')).toBe('ا')
    expect(letterWith('internet-governance', 'ar')).toBe('ا')
    expect(letterWith('cstd', 'ar')).toBe('ل')
  })

  it('have English capitals, and one place for what begins with a digit', () => {
    expect(letterWith('spam', 'en')).toBe('S')
    expect(byLetter(entries, 'en')[0]?.letter).toBe('0–9')
  })
})

describe('an entry', () => {
  it('has each part once, with how often the term stands there, as many as there are places', () => {
    for (const { term, parts } of entries) {
      expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length)
      expect(parts.reduce((sum, { times }) => sum + times, 0)).toBe(term.places.length)
    }
    expect(entryOf('enhanced-cooperation').parts.some(({ times }) => times > 1)).toBe(true)
  })

  it('has the forms of the texts, but for the one it is looked up by', () => {
    expect(entryOf('capacity-building').variants).toEqual({ ar: [], en: ['capacity building'] })
    expect(entryOf('enabling-environment').variants).toEqual({ ar: ['احفظ البيئة'], en: [] })
  })
})

describe('the search of the glossary', () => {
  const ids = (query: string) => findTerms(entries, query).map(({ term }) => term.id)

  it('finds all for no words', () => expect(ids('')).toHaveLength(entries.length))

  it.each([
    ['الشراكه', 'public-private-partnership'],
    ['شراكة', 'public-private-partnership'],
    ['اصحاب المصلحه', 'stakeholder'],
    ['Multi-Stakeholder', 'multistakeholder'],
    ['cyber security', 'cybersecurity'],
    ['سيبراني', 'cybersecurity'],
    ['شركة مساهمة', 'contribution'],
    ['احفظ البيئة', 'enabling-environment'],
  ])('%s finds %s', (query, id) => expect(ids(query)).toContain(id))

  it('wants every word', () => {
    expect(ids('network neutrality')).toEqual(['network-neutrality'])
    expect(ids('network xyzzy')).toEqual([])
  })

  it('says of an empty result which of its words finds something alone', () => {
    expect(waysOut(entries, 'neutrality xyzzy')).toEqual([{ word: 'neutrality', count: 1 }])
    expect(waysOut(entries, 'xyzzy')).toEqual([])
  })
})
