/**
 * How something is cited. The build writes the forms with the field's library, which is too heavy for a page and under a
 * licence of its own; what only the page knows (the address, the place in a text, the title of a view) stands in them as
 * one of these signs, to be put in.
 */
import type { Bilingual } from './bilingual.ts'

export const OPEN = {
  address: 'https://masar.invalid/ADDRESS',
  /** In words: “para. 12”. */
  place: 'MASARPLACE',
  title: 'MASARTITLE',
  /** Numbers of paragraphs or notes. */
  first: '900001',
  last: '900002',
} as const

export const CITATION_FORMATS = ['chicago', 'apa', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** Each way in which a place in a text can be named by number, and a text without a place. */
export const PLACE_KINDS = ['whole', 'paragraph', 'paragraphs', 'note'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export type Forms = Readonly<Record<CitationFormat, string>>

export interface CitedWork {
  readonly symbol: string | null
  readonly title: Bilingual
  readonly forms: { readonly ar: Forms; readonly en: Forms }
}

export interface CitedText extends CitedWork {
  /** With a place in it. Of a place that has no number the words alone say which it is. */
  readonly places: Readonly<Record<PlaceKind, { readonly ar: Forms; readonly en: Forms }>>
}

export interface Citations {
  /** The texts that Masar publishes, by id. */
  readonly texts: Readonly<Record<string, CitedText>>
  /** Documents of the record, by locator. */
  readonly documents: Readonly<Record<string, CitedWork>>
  /** A page of Masar's own: an event, a chart, a talk. Its title is open too. */
  readonly page: { readonly ar: Forms; readonly en: Forms }
}
