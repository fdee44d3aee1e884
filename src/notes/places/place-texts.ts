/** What a place says, in both languages, clause by clause beside each other. */
import { isDocumentId, loadDocument, loadEnglish } from '../../corpus/load.ts'
import { type PartTexts, partTexts } from '../../corpus/parts/part-texts.ts'
import type { Segment } from '../../edition/translation/model.ts'
import { otherLanguage } from '../../i18n/language.ts'
import { type Locator, parseLocator } from '../../locator.ts'
import { findWords } from '../../place/find-words.ts'
import type { Place, Selected } from '../model/entry.ts'

export type Texts = ReadonlyMap<Locator, PartTexts>

/** The texts of all documents that places stand in; of one that does not come its places have no words. */
export async function loadTexts(places: readonly Place[]): Promise<Texts> {
  const ids = new Set(
    places.flatMap(({ at }) => {
      const address = parseLocator(at)
      return address?.kind === 'part' && isDocumentId(address.document) ? [address.document] : []
    }),
  )
  const loaded = await Promise.all(
    [...ids].map(async (id) => {
      try {
        return partTexts(...(await Promise.all([loadDocument(id), loadEnglish(id)])))
      } catch {
        return new Map<Locator, PartTexts>()
      }
    }),
  )
  return new Map(loaded.flatMap((texts) => [...texts]))
}

/** The clauses that hold words of a part, those in between included, also where the words were corrected since. */
export function clausesOf(part: PartTexts, selection: Selected): readonly Segment[] {
  const { language, exact: words, prefix: before, suffix: after } = selection
  const span = findWords(part[language], { words, before, after })
  if (!span) return []
  const touches = ([start, end]: readonly [number, number]) => start < span.end && span.start < end
  const held = part.segments.map((segment) =>
    selection.language === 'ar'
      ? touches([segment.start, segment.end])
      : segment.english.some((range) => touches(range)),
  )
  const first = held.indexOf(true)
  return first < 0 ? [] : part.segments.slice(first, held.lastIndexOf(true) + 1)
}

/** The English of clauses, in its own order. */
const englishOf = ({ en }: PartTexts, clauses: readonly Segment[]): string =>
  clauses
    .flatMap((clause) => clause.english)
    .toSorted(([one], [other]) => one - other)
    .map(([start, end]) => en.slice(start, end).trim())
    .join(' ')

export interface WordsOfPlace {
  readonly ar: string | null
  readonly en: string | null
}

/**
 * The words of a place. Those that were selected stand as they were; in the other language the clauses that answer them.
 * Words of several paragraphs have no counterpart.
 */
export function wordsOfPlace({ at, selection }: Place, texts: Texts): WordsOfPlace {
  const part = texts.get(at)
  if (!selection) return { ar: part?.ar ?? null, en: part?.en ?? null }
  const clauses = part ? clausesOf(part, selection) : []
  const [first, last] = [clauses[0], clauses.at(-1)]
  const counterpart =
    !part || !first || !last
      ? null
      : selection.language === 'ar'
        ? englishOf(part, clauses)
        : part.ar.slice(first.start, last.end).trim()
  return selection.language === 'ar'
    ? { ar: selection.exact, en: counterpart }
    : { ar: counterpart, en: selection.exact }
}

/** The language in which words were selected first, then the other. */
export const languagesOf = ({ selection }: Place) =>
  [selection?.language ?? 'ar', otherLanguage(selection?.language ?? 'ar')] as const
