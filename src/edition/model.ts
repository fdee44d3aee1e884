import type { Locator } from '../locator.ts'
import type { Change } from './change.ts'

/** Offsets are UTF-16 code units into the `text` of the part they belong to; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type MentionType =
  | 'symbol'
  | 'resolution'
  | 'document'
  | 'paragraph'
  | 'part'
  | 'date'
  | 'url'
  | 'actor'
  | 'event'

/** A reference found in the text: where it stands and what it stands for. */
export interface Mention extends Span {
  /** eId of the part whose text holds it. */
  readonly in: string
  readonly type: MentionType
  readonly text: string
  readonly locator: Locator
}

/** A word or value that is not in the source: who says it, and where. */
export interface Supplied {
  readonly value: string
  readonly source: string
}

export interface NoteMark {
  readonly footnote: string
  /** Offset in the paragraph's text before which the mark stands. */
  readonly at: number
}

/** A stretch of running text with an address. */
export interface TextPart {
  readonly eId: string
  readonly text: string
  readonly marks: readonly NoteMark[]
  /** 1-based numbers of the source lines it was set from, in order. */
  readonly lines: readonly number[]
}

export interface Paragraph extends TextPart {
  readonly num: number
}

export interface ListItem extends TextPart {
  readonly num: string
  /** The item's label as printed: `ج 2.`, `الهدف 3:`. */
  readonly label: string
  /** The established term, where the printed one is a machine translation that differs from it. */
  readonly established?: {
    readonly ar: string
    readonly en: string
    readonly basis: string
    /** Whether the printed wording says the same thing. */
    readonly faithful: boolean
  }
}

export interface Section {
  readonly eId: string
  readonly num: string | null
  /** Null where the source has none and the reader shows a name of ours. */
  readonly heading: TextPart | null
  readonly english: string
  /** The name that we give it where it has no heading. */
  readonly named?: { readonly ar: string; readonly en: string }
  readonly paragraphs: readonly Paragraph[]
  readonly items: readonly ListItem[]
  /** eId of a table that stands in this section, and the paragraph it follows. */
  readonly table?: { readonly eId: string; readonly after: string }
}

export interface Footnote extends TextPart {
  readonly num: number
  /** eIds of the parts whose marks point here. */
  readonly from: readonly string[]
}

export interface TableCell {
  readonly eId: string
  readonly column: string
  /** As printed: `صفر` stays a word. */
  readonly printed: string
  /** The same in English: a word where the print has a word. */
  readonly english: string
  readonly printedValue: number
  /** As the rows and columns add up. */
  readonly reconciled: number
  readonly deviates: boolean
}

export interface TableRow {
  readonly eId: string
  readonly key: string
  readonly label: { readonly ar: string; readonly en: string }
  readonly cells: readonly TableCell[]
  readonly line: number
}

export interface Table {
  readonly eId: string
  readonly caption: TextPart
  readonly english: string
  readonly columns: readonly {
    readonly key: string
    readonly ar: string
    readonly en: string
    /** Why we think the column means this: the print lost its headings. */
    readonly basis: { readonly ar: string; readonly en: string }
  }[]
  /** What is left of the printed header. */
  readonly headerRemains: string
  readonly rows: readonly TableRow[]
}

export interface MastheadField {
  readonly eId: string
  readonly key: 'organ' | 'session' | 'item' | 'place' | 'agenda-title' | 'organizer' | 'number'
  readonly text: string
  readonly english: string
  /** `*` or `**`, when the field carries a note mark. */
  readonly mark: string | null
  readonly lines: readonly number[]
}

/** One step of the apparatus, listed once, with the part that its line was set in. */
export interface ApparatusEntry extends Change {
  readonly in: string
  /** The other parts that hold words of the same line: a line of the first page has two columns. */
  readonly alsoIn?: readonly string[]
  readonly kind: 'rule' | 'emendation'
  /** Only for emendations: the editor's reason, in both languages. */
  readonly reason?: { readonly key: string; readonly ar: string; readonly en: string }
  /** The editor's remark on this one place, where the reading is open to doubt. */
  readonly remark?: { readonly ar: string; readonly en: string }
}

/** A place where the document contradicts itself; both readings are kept. */
export interface Contradiction {
  readonly id: string
  readonly at: Locator
  readonly printed: { readonly ar: string; readonly en: string }
  readonly reading: { readonly ar: string; readonly en: string }
  readonly because: { readonly ar: string; readonly en: string }
  readonly evidence: readonly Locator[]
}

export interface EditedDocument {
  readonly id: string
  readonly symbol: Supplied | null
  readonly date: Supplied | null
  readonly language: 'ar'
  readonly title: TextPart
  readonly englishTitle: string
  readonly author: TextPart | null
  readonly englishAuthor: string | null
  /** Address of the English that the issuing body itself publishes, if there is one. */
  readonly officialEnglish?: string
  readonly masthead: readonly MastheadField[]
  readonly mastheadNotes: readonly { readonly mark: string; readonly text: Supplied }[]
  readonly summary: readonly TextPart[]
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
  readonly tables: readonly Table[]
  readonly mentions: readonly Mention[]
  readonly contradictions: readonly Contradiction[]
}
