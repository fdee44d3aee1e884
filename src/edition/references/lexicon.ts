import type { Locator } from '../../locator.ts'

/** Something that a text can call by name. */
export interface NamedThing {
  readonly locator: Locator
  readonly type: 'document' | 'event' | 'actor'
  /** Names that stand for it wherever they occur, as written without joined particles. */
  readonly names: readonly string[]
  /** What may follow a name in brackets and belongs to it: an acronym, the name in another language. */
  readonly glosses?: readonly string[]
  /** Short names, understood only once the same part has given a full one (المنتدى after منتدى إدارة الإنترنت). */
  readonly shortNames?: readonly string[]
}

/** An event that some parts of the document give with a date. */
export interface DatedEvent {
  readonly locator: Locator
  /** The words of the document that give the date, with or without words around it. */
  readonly printed: string
  /** eIds; one stands for the parts below it too, none for every part. */
  readonly parts: readonly string[]
}

/** What finding references in one document needs to know; the patterns know nothing of any document. */
export interface ReferenceLexicon {
  /** Id of the document, for references to its own parts. */
  readonly document: string
  readonly named: readonly NamedThing[]
  readonly datedEvents: readonly DatedEvent[]
}

/** Whether an eId is one of `parts` or stands below one; `summary` holds `summary_1`, `para_1` does not hold `para_12`. */
export function isWithin(eId: string, parts: readonly string[]): boolean {
  return (
    parts.length === 0 ||
    parts.some((part) => eId === part || (/^[._]/.test(eId.slice(part.length)) && eId.startsWith(part)))
  )
}
