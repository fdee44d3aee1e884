/** The glossary as a list to look things up in. */
import type { GlossaryTerm } from '../corpus/glossary/glossary.ts'
import { alphabetical, sortKey } from '../corpus/glossary/using.ts'
import type { Language } from '../i18n/language.ts'
import type { Locator } from '../locator.ts'
import { foldArabic } from '../ui/fold-arabic.ts'
import { foldForSearch } from './matching.ts'

/** A part of the documents, and how often a term stands in it. */
interface PartWithTerm {
  readonly part: Locator
  readonly times: number
}

export interface TermEntry {
  readonly term: GlossaryTerm
  /** In the order of reading, each part once. */
  readonly parts: readonly PartWithTerm[]
  /** The forms that stand in the texts, but for the one it is looked up by. */
  readonly variants: Readonly<Record<Language, readonly string[]>>
  /** All words it can be found by, folded. */
  readonly words: string
}

function partsOf({ places }: GlossaryTerm): PartWithTerm[] {
  const times = new Map<Locator, number>()
  for (const { at } of places) times.set(at, (times.get(at) ?? 0) + 1)
  return [...times].map(([part, count]) => ({ part, times: count }))
}

const variantsOf = ({ term, forms }: GlossaryTerm['ar']): string[] =>
  forms.filter((form) => form.toLowerCase() !== term.toLowerCase())

function wordsOf({ ar, en, definition, falseFriends }: GlossaryTerm): string {
  const names = [ar.term, en.term, ...ar.forms, ...en.forms]
  const friends = falseFriends.flatMap((friend) => [friend.ar, friend.en, friend.why.ar, friend.why.en])
  // A line break between them: no query word can run from one into the next.
  return [...names, definition.ar, definition.en, ...friends].map(foldForSearch).join('\n')
}

export const buildEntries = (glossary: readonly GlossaryTerm[]): TermEntry[] =>
  glossary.map((term) => ({
    term,
    parts: partsOf(term),
    variants: { ar: variantsOf(term.ar), en: variantsOf(term.en) },
    words: wordsOf(term),
  }))

/** What begins with a digit stands under this. */
const DIGITS = '0–9'

/** The letter a term is looked up under: the forms of alef and hamza are one, English letters are capitals. */
function letterOf({ term }: TermEntry, order: Language): string {
  const [letter = ''] = foldArabic(sortKey(term[order].term, order))
  return /\d/.test(letter) ? DIGITS : letter.toUpperCase()
}

export interface LetterGroup {
  readonly letter: string
  readonly entries: readonly TermEntry[]
}

/** The terms under their letters, in the alphabetical order of a language. */
export function byLetter(entries: readonly TermEntry[], order: Language): LetterGroup[] {
  const entryOf = new Map(entries.map((entry) => [entry.term, entry]))
  const sorted = alphabetical(
    entries.map(({ term }) => term),
    order,
  ).flatMap((term) => entryOf.get(term) ?? [])
  const groups = new Map<string, TermEntry[]>()
  for (const entry of sorted) {
    const letter = letterOf(entry, order)
    const group = groups.get(letter)
    if (group) group.push(entry)
    else groups.set(letter, [entry])
  }
  return [...groups].map(([letter, own]) => ({ letter, entries: own }))
}
