/** For a word that stands nowhere, the nearest that does. */
import { distance } from 'fastest-levenshtein'
import type { IndexedWord, SearchIndex } from './build-index.ts'
import type { Matches } from './matches.ts'
import type { AskedWord } from './query.ts'

/** In a long word two letters may be wrong, in a short one one. */
const LONG = 6
const SHORTEST = 3

/** Folded words with the spelling that is most frequent. */
function nearestOf(
  index: SearchIndex,
  { folded, kind }: AskedWord,
  most: number,
  isWanted: (word: IndexedWord) => boolean,
): string | null {
  let best: { written: string; far: number; often: number } | null = null
  for (const word of index.byWritten.values()) {
    if (word.kind !== kind || word.isFunctionWord || Math.abs(word.folded.length - folded.length) > most)
      continue
    const far = distance(folded, word.folded)
    const often = word.records.length
    if (far > most || far === 0 || !isWanted(word)) continue
    if (!best || far < best.far || (far === best.far && often > best.often))
      best = { written: word.written, far, often }
  }
  return best?.written ?? null
}

export function nearestWord(index: SearchIndex, asked: AskedWord): string | null {
  if (asked.folded.length < SHORTEST) return null
  return nearestOf(index, asked, asked.folded.length >= LONG ? 2 : 1, () => true)
}

/** An English word that stands nowhere itself but shares a stem by a slip: governence, which is no form of governing. */
export function likelierWord(index: SearchIndex, asked: AskedWord, matches: Matches): string | null {
  const isFound = [...matches.values()].some((reason) => reason !== 'stem')
  if (asked.kind !== 'latin' || asked.folded.length < LONG || isFound) return null
  return nearestOf(index, asked, 1, ({ stems }) => !stems.some((stem) => asked.stems.includes(stem)))
}
