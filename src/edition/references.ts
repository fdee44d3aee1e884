import type { Mention } from './model.ts'
import type { Candidate } from './references/candidate.ts'
import { withoutOverlaps } from './references/candidate.ts'
import { dateFinder } from './references/dates.ts'
import type { ReferenceLexicon } from './references/lexicon.ts'
import { nameFinder } from './references/names.ts'
import { ownPartsIn, paragraphsIn } from './references/numbered-parts.ts'
import { addressesIn, resolutionsIn, symbolsIn } from './references/symbols.ts'

export interface ReferencePart {
  readonly eId: string
  readonly text: string
}

const isDocument = ({ type }: Candidate) => type === 'symbol' || type === 'resolution' || type === 'document'

/**
 * Finds what the parts of a document refer to. Mentions never overlap: of two readings of one stretch the longer wins.
 * They come in the order of the parts, then of the text, and cover whole words, joined particles included.
 */
export function findReferences(parts: readonly ReferencePart[], lexicon: ReferenceLexicon): Mention[] {
  const names = nameFinder(lexicon.named)
  const datesIn = dateFinder(lexicon.datedEvents)
  return parts.flatMap(({ eId, text }) => {
    const simple = withoutOverlaps(
      [
        ...addressesIn(text),
        ...symbolsIn(text),
        ...resolutionsIn(text),
        ...ownPartsIn(text, lexicon.document),
        ...datesIn(eId, text),
        ...names.full(text),
      ],
      text.length,
    )
    // Which document a numbered paragraph is of is only known once the documents are.
    const numbered = paragraphsIn(text, lexicon.document, simple.filter(isDocument))
    const settled = withoutOverlaps([...simple, ...numbered], text.length)
    const all = withoutOverlaps([...settled, ...names.short(text, settled)], text.length)
    return all.map(({ start, end, type, locator }) => ({
      start,
      end,
      in: eId,
      type,
      text: text.slice(start, end),
      locator,
    }))
  })
}
