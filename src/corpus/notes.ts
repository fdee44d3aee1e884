/** The notes of the facts in both languages: the English they came with, the Arabic that is ours. */
import { documentLocator } from '../edition/references/document-locator.ts'
import { type Locator, thingLocator } from '../locator.ts'
import type { Bilingual } from './bilingual.ts'
import type { Facts, NotesInArabic } from './facts.ts'

export interface Notes {
  /** By the locator of the thing; what has no note is not there. */
  readonly about: ReadonlyMap<Locator, Bilingual>
  /** Why an English name is thought to be right, by the locator of what bears it. */
  readonly englishNames: ReadonlyMap<Locator, Bilingual>
}

const FILE = 'facts/notes-ar.json'

interface Written {
  readonly locator: Locator
  readonly en: string
}

function notesOf({ documents, chronology, actors }: Facts): Written[] {
  const all = [
    ...documents.map(({ symbol, note }) => ({ locator: documentLocator(symbol), en: note })),
    ...chronology.map(({ id, verification }) => ({
      locator: thingLocator('event', id),
      en: verification.note,
    })),
    ...actors.map(({ id, note }) => ({ locator: thingLocator('actor', id), en: note })),
  ]
  return all.filter(({ en }) => en !== '')
}

const basesOf = ({ actors }: Facts): Written[] =>
  actors.flatMap(({ id, name_en_basis: en }) =>
    en === null ? [] : [{ locator: thingLocator('actor', id), en }],
  )

function notesAbout(written: readonly Written[], notes: NotesInArabic['notes']): Map<Locator, Bilingual> {
  const left = new Set(Object.keys(notes))
  const about = new Map<Locator, Bilingual>()
  for (const { locator, en } of written) {
    const note = notes[locator]
    if (note === undefined) throw new Error(`${FILE}: the note of ${locator} has no Arabic`)
    if (note.en !== en) throw new Error(`${FILE}: ${locator} is the Arabic of other words than its note`)
    left.delete(locator)
    about.set(locator, note)
  }
  for (const locator of left) throw new Error(`${FILE}: ${locator} has an Arabic, but no note`)
  return about
}

function basesAbout(
  written: readonly Written[],
  bases: NotesInArabic['englishNameBases'],
): Map<Locator, Bilingual> {
  const byEnglish = new Map(bases.map((basis) => [basis.en, basis]))
  const left = new Set(byEnglish.keys())
  const about = new Map<Locator, Bilingual>()
  for (const { locator, en } of written) {
    const basis = byEnglish.get(en)
    if (!basis) throw new Error(`${FILE}: the basis of the English name of ${locator} has no Arabic`)
    left.delete(en)
    about.set(locator, basis)
  }
  for (const en of left) throw new Error(`${FILE}: “${en}” has an Arabic, but is the basis of no name`)
  return about
}

/** @throws Error naming the thing whose note has no Arabic, or the Arabic that has no note */
export function bilingualNotes(facts: Facts, arabic: NotesInArabic): Notes {
  return {
    about: notesAbout(notesOf(facts), arabic.notes),
    englishNames: basesAbout(basesOf(facts), arabic.englishNameBases),
  }
}
