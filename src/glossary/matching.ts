/** Which terms answer the words that the address asks for. */
import { foldArabic, matchesQuery, queryWords } from '../ui/fold-arabic.ts'

interface Findable {
  /** All words it can be found by, folded. */
  readonly words: string
}

/** Hyphens come and go: “multi-stakeholder” is “multistakeholder”. */
const withoutHyphens = (text: string) => text.replace(/[-\u2010\u2011]/g, '')

export const foldForSearch = (text: string): string => withoutHyphens(foldArabic(text))

const wordsAsked = (query: string) => queryWords(query).map((forms) => forms.map(withoutHyphens))

export const findTerms = <Entry extends Findable>(entries: readonly Entry[], query: string): Entry[] => {
  const words = wordsAsked(query)
  return entries.filter((entry) => matchesQuery(entry.words, words))
}

interface WayOut {
  /** A word of the query, as it was typed. */
  readonly word: string
  /** How many terms it finds by itself. */
  readonly count: number
}

/** For a query of several words that finds nothing: each of them that finds something alone. */
export function waysOut(entries: readonly Findable[], query: string): WayOut[] {
  const words = [...new Set(query.split(/[\s،,؛;]+/u).filter((word) => word !== ''))]
  if (words.length < 2) return []
  return words
    .map((word) => ({ word, count: findTerms(entries, word).length }))
    .filter(({ count }) => count > 0)
}
