/** The parts of our documents: what each is, what it stands in, and where it comes when its document is read. */
import { type Locator, parseLocator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'

export type PartKind =
  | 'masthead'
  | 'title'
  | 'author'
  | 'summary'
  | 'summary-paragraph'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'action-line'
  | 'goal'
  | 'item'
  | 'table'
  | 'caption'
  | 'row'
  | 'cell'
  | 'footnote'

/** A part as a document lists it. */
export interface Part {
  readonly locator: Locator
  readonly kind: PartKind
  /** As it is counted: `12` of `para_12`; null where nothing is counted. A heading has the number of its section. */
  readonly num: string | null
  /** What it is headed: a section's heading or our name for one that has none, the label of a row, the column of a cell. */
  readonly label: Bilingual | null
  /** What it stands in: a cell in its row, a paragraph in its section; null for what stands in nothing else. */
  readonly parent: Locator | null
}

/** A part with what is around it. */
interface ResolvedPart extends Part {
  readonly document: string
  readonly eId: string
  /** How many parts are read before it, in all documents. */
  readonly order: number
  /** What it stands in, the nearest first. */
  readonly within: readonly Part[]
  /** The section or the summary that holds it; of these, each is its own. */
  readonly section: Part | null
  /** Where one who reads on from here, or goes back, stops next in the same document. */
  readonly next: Part | null
  readonly previous: Part | null
}

export interface Parts {
  /** Document by document, each in the order in which it is read. */
  readonly all: readonly Part[]
  /** The parts at which one who reads stops: running text with an address, footnotes aside. */
  readonly stops: readonly Part[]
  /** Null for what is no part of these documents. */
  readonly resolve: (locator: Locator) => ResolvedPart | null
  /** For sorting; what is no part of these documents comes last. */
  readonly inReadingOrder: (one: Locator, other: Locator) => number
}

const STOPS: ReadonlySet<PartKind> = new Set([
  'summary-paragraph',
  'paragraph',
  'action-line',
  'goal',
  'item',
])
const SECTIONS: ReadonlySet<PartKind> = new Set(['summary', 'section'])

/** @param all document by document, each in the order in which it is read (`listParts`) */
export function indexParts(all: readonly Part[]): Parts {
  const orders = new Map(all.map(({ locator }, order) => [locator, order]))
  const orderOf = (locator: Locator) => orders.get(locator) ?? all.length
  const partAt = (locator: Locator | null) => (locator === null ? undefined : all[orderOf(locator)])
  const stops = all.filter(({ kind }) => STOPS.has(kind))

  const wholesOf = (part: Part): Part[] => {
    const whole = partAt(part.parent)
    return whole ? [whole, ...wholesOf(whole)] : []
  }
  return {
    all,
    stops,
    resolve(locator) {
      const part = partAt(locator)
      const address = parseLocator(locator)
      if (!part || address?.kind !== 'part') return null
      const { document, eId } = address
      const order = orderOf(locator)
      const within = wholesOf(part)
      const inDocument = (other: Part) => other.locator.startsWith(`${document}/`)
      return {
        ...part,
        document,
        eId,
        order,
        within,
        section: [part, ...within].find(({ kind }) => SECTIONS.has(kind)) ?? null,
        next: stops.find((stop) => inDocument(stop) && orderOf(stop.locator) > order) ?? null,
        previous: stops.findLast((stop) => inDocument(stop) && orderOf(stop.locator) < order) ?? null,
      }
    },
    inReadingOrder: (one, other) => orderOf(one) - orderOf(other),
  }
}
