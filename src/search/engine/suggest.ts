/** For a word that stands nowhere, the nearest that does. */
import { distance } from 'fastest-levenshtein'
import type { IndexedWord, SearchIndex } from './build-index.ts'
import type { Matches } from './matches.ts'
import type { AskedWord } from './query.ts'

/** In a long word two letters may be wrong, in a short one one. */
const LONG = 6
const SHORTEST = 3

/** As many letters at its end say what kind of word it is: -nce, -ent, -ity. */
const ENDING = 3
/** The endings of other words than those that they are made of, which the stemmer takes off: governance, government. */
const OF_ANOTHER_WORD = /(?:[ae]nc[ey]|ment|ity|ness|[st]ion|ism|[ai]ble|ive|ous|al)s?$/

/** How many slips lie between two words; two letters that changed places are one. */
function slipsBetween(asked: string, known: string): number {
  const far = distance(asked, known)
  if (far !== 2 || asked.length !== known.length) return far
  const at = [...asked].findIndex((letter, place) => letter !== known[place])
  const isSwapped = asked[at] === known[at + 1] && asked[at + 1] === known[at]
  return isSwapped && asked.slice(at + 2) === known.slice(at + 2) ? 1 : far
}

interface Candidate {
  readonly word: IndexedWord
  readonly slips: number
}

/** Hands seldom miss the first letter: with another slip beside that it is another word. */
const isLikely = (asked: string, { word, slips }: Candidate): boolean =>
  slips < 2 || word.folded[0] === asked[0]

/** Few slips first, then the same first letter, then what the texts have most often. */
function isNearer(asked: string, one: Candidate, other: Candidate): boolean {
  if (one.slips !== other.slips) return one.slips < other.slips
  const [first, second] = [one, other].map(({ word }) => word.folded[0] === asked[0])
  if (first !== second) return first === true
  return one.word.records.length > other.word.records.length
}

function nearestOf(
  index: SearchIndex,
  { folded, kind }: AskedWord,
  most: number,
  isWanted: (word: IndexedWord) => boolean,
): string | null {
  let best: Candidate | null = null
  for (const word of index.byWritten.values()) {
    if (word.kind !== kind || word.isFunctionWord) continue
    if (Math.abs(word.folded.length - folded.length) > most) continue
    const slips = slipsBetween(folded, word.folded)
    const candidate = { word, slips }
    if (slips > most || slips === 0 || !isLikely(folded, candidate) || !isWanted(word)) continue
    if (!best || isNearer(folded, candidate, best)) best = candidate
  }
  return best?.word.written ?? null
}

const mostSlips = (word: string) => (word.length >= LONG ? 2 : 1)

export function nearestWord(index: SearchIndex, asked: AskedWord): string | null {
  if (asked.folded.length < SHORTEST) return null
  return nearestOf(index, asked, mostSlips(asked.folded), () => true)
}

const shareStem = (one: Pick<AskedWord, 'stems'>, other: Pick<AskedWord, 'stems'>) =>
  one.stems.some((stem) => other.stems.includes(stem))

/** British spelling is no slip: organisation. */
const asWrittenHere = (word: string) => word.replace(/is(?=[aei])/g, 'iz')

/** An English word that stands nowhere itself and is found by its stem alone. */
const isFoundByStem = ({ kind, folded }: AskedWord, matches: Matches): boolean =>
  kind === 'latin' &&
  folded.length >= LONG &&
  matches.size > 0 &&
  [...matches.values()].every((reason) => reason === 'stem')

/** One with another stem: governence is no form of governing, but governance with a slip. */
const withAnotherStem = (index: SearchIndex, asked: AskedWord): string | null =>
  nearestOf(index, asked, 1, (word) => !shareStem(asked, word))

/** One with the same stem and the same ending: developement, which is no other form of development. */
const withTheSameEnding = (index: SearchIndex, asked: AskedWord): string | null =>
  nearestOf(
    index,
    asked,
    2,
    (word) =>
      shareStem(asked, word) &&
      word.folded.slice(-ENDING) === asked.folded.slice(-ENDING) &&
      asWrittenHere(word.folded) !== asWrittenHere(asked.folded),
  )

/** What is likelier to be meant by a word that is found by its stem alone. */
export function likelierWord(index: SearchIndex, asked: AskedWord, matches: Matches): string | null {
  if (!isFoundByStem(asked, matches)) return null
  return withAnotherStem(index, asked) ?? withTheSameEnding(index, asked)
}

/** Whether what shares the stem of a word does so by a slip only, and another word is meant. */
export function isSlip(index: SearchIndex, asked: AskedWord, matches: Matches): boolean {
  if (!isFoundByStem(asked, matches) || !OF_ANOTHER_WORD.test(asked.folded)) return false
  return withAnotherStem(index, asked)?.slice(-ENDING) === asked.folded.slice(-ENDING)
}
