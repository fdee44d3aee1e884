/** One of our documents: what the app calls it and shows beside it, and how it is compiled. */
import type { EditedDocument, Mention, TextPart } from '../edition/model.ts'
import type { EditedLine } from '../edition/structure.ts'
import type { Bilingual } from './bilingual.ts'
import type { TableFrame } from './contributions/from-table.ts'
import type { ChronologyEvent, FrameworkFacts } from './facts.ts'
import type { Relation } from './relations/relation.ts'

/** Remarks on single lines, by line number. */
export type Remarks = Readonly<Record<number, Bilingual>>

export interface DocumentNames {
  /** For the bar of the site: a word or two. */
  readonly short: Bilingual
  /** Where it stands by itself, in a list or a link. */
  readonly full: Bilingual
  /** In the middle of a list of places: “the session page”. */
  readonly within: Bilingual
}

/** What the app knows of a document before it is loaded; this much comes with every page. */
export interface DocumentEntry<Id extends string = string> {
  readonly id: Id
  readonly names: DocumentNames
  /** The panes that only this document has beside its text, by their names in `reader/panes.ts`. */
  readonly panes: readonly string[]
  /** Whose word it is that a thing belongs to the record when this document speaks of it. */
  readonly origin: ChronologyEvent['origin']
}

interface ShortForms {
  /** Stand for the actor wherever they occur. */
  readonly always?: readonly string[]
  /** Stand for the actor once its full name has occurred in the same paragraph. */
  readonly onceNamed?: readonly string[]
}

/** What this document alone calls things: an editor's choice. */
export interface DocumentLexicon {
  /** By the id of the actor. */
  readonly actors: Readonly<Record<string, ShortForms>>
  readonly events: readonly { readonly id: string; readonly names: readonly string[] }[]
}

interface BuildTools {
  readonly frameworks: FrameworkFacts
  /** Is to be given every part that holds text. */
  readonly findMentions: (parts: readonly TextPart[]) => Mention[]
}

/** Its folder holds `source.txt` and `emendations.json` besides. */
export interface DocumentDefinition extends DocumentEntry {
  /** Whether the text is damaged as that of a PDF is: then the general rules put its lines right first. */
  readonly damaged: boolean
  readonly remarks: Remarks
  readonly build: (lines: readonly EditedLine[], tools: BuildTools) => EditedDocument
  readonly lexicon: DocumentLexicon
  /** Whether the paragraphs and footnotes that the facts give by number (`report`) are those of this document. */
  readonly numberedInFacts: boolean
  /**
   * The parts that the facts mean by a place in words (“summary”): an eId stands for the parts below it too, none for
   * the whole document; null for a place that is not in this document.
   */
  readonly partsAt: (place: string) => readonly string[] | null
  /** Edges that an editor gives. */
  readonly relations: readonly Relation[]
  /** Its table of counts, if the charts are to draw one. */
  readonly contributions: TableFrame | null
}
