/** For a word that stands nowhere, the nearest that does. */
import { distance } from 'fastest-levenshtein'
import type { SearchIndex } from './build-index.ts'
import type { AskedWord } from './query.ts'

/** In a long word two letters may be wrong, in a short one one. */
const LONG = 6
const SHORTEST = 3

/** Folded words with the spelling that is most frequent. */
export function nearestWord(index: SearchIndex, { folded, kind }: AskedWord): string | null {
  if (folded.length < SHORTEST) return null
  const most = folded.length >= LONG ? 2 : 1
  let best: { written: string; far: number; often: number } | null = null
  for (const word of index.byWritten.values()) {
    if (word.kind !== kind || word.isFunctionWord || Math.abs(word.folded.length - folded.length) > most)
      continue
    const far = distance(folded, word.folded)
    const often = word.records.length
    if (far > most || far === 0) continue
    if (!best || far < best.far || (far === best.far && often > best.often))
      best = { written: word.written, far, often }
  }
  return best?.written ?? null
}
