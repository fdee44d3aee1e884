/** Where a term stands in a part, in both languages. */
import type { Span } from '../../edition/model.ts'
import { phrasesPattern } from '../../edition/references/names.ts'
import { firstFree } from '../../edition/translation/align-mentions.ts'
import { phrasesSource } from '../../edition/translation/english-words.ts'
import type { EnglishRange, TranslatedPart } from '../../edition/translation/model.ts'
import type { TermEntry } from './terms.ts'

/** A part's Arabic, with its English and how they lie beside one another. */
export interface TranslatedText extends TranslatedPart {
  readonly text: string
}

export interface FoundTerm extends Span {
  /** The numbers of the segments that it stands in, from 0. */
  readonly segments: readonly number[]
  /** Null where the English of these segments has none of the renderings. */
  readonly english: Span | null
}

/** Ranges in the order of the English, those that touch made one: a rendering may run over the end of a segment. */
function stretches(ranges: readonly EnglishRange[]): EnglishRange[] {
  const joined: EnglishRange[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last?.[1] === start) joined[joined.length - 1] = [last[0], end]
    else joined.push([start, end])
  }
  return joined
}

/** Finds a term with any joined particle before it; each time it stands has English words of its own. */
export function termFinder({ ar, en }: Pick<TermEntry, 'ar' | 'en'>) {
  const arabic = phrasesPattern(ar.forms)
  const rendering = new RegExp(`(?<![\\p{L}\\p{N}])${phrasesSource(en.forms)}(?![\\p{L}\\p{N}])`, 'giu')
  return (part: TranslatedText): FoundTerm[] => {
    const taken: Span[] = []
    return Array.from(part.text.matchAll(arabic), (found): FoundTerm => {
      const start = found.index
      const end = start + found[0].length
      const touched = [...part.segments.entries()].filter(
        ([, segment]) => segment.start < end && start < segment.end,
      )
      const ranges = stretches(touched.flatMap(([, segment]) => segment.english))
      const english = firstFree(part.english, ranges, rendering, taken) ?? null
      if (english) taken.push(english)
      return { start, end, segments: touched.map(([index]) => index), english }
    })
  }
}
