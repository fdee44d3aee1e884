/** What search looks through: every text that has an address, by what it is. The build makes the list. */
import type { Bilingual } from './bilingual.ts'

/** In the order in which the kinds are shown. */
export const SEARCH_KINDS = [
  'text',
  'heading',
  'footnote',
  'table',
  'event',
  'doc',
  'actor',
  'issue',
  'mechanism',
  'theme',
  'term',
  'deck',
] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** `neutral`: a symbol or an acronym, which both languages write alike. */
export type TextLanguage = 'ar' | 'en' | 'neutral'

export interface SearchText {
  readonly language: TextLanguage
  readonly text: string
}

export interface SearchRecord {
  /** A locator, or the path of a deck's step below the language: `present/who-spoke/3`. */
  readonly at: string
  readonly kind: SearchKind
  /** What the result is called; null for a part of a document, which is named by its number. */
  readonly name: { readonly ar: string | null; readonly en: string | null } | null
  readonly texts: readonly SearchText[]
}

/** A term in the forms that stand in the texts of both languages: how a query in one finds places in the other. */
export interface SearchTerm {
  readonly name: Bilingual
  readonly ar: readonly string[]
  readonly en: readonly string[]
}

export interface SearchData {
  readonly records: readonly SearchRecord[]
  readonly terms: readonly SearchTerm[]
}
