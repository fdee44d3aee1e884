/** For a word that stands nowhere, the nearest that does. */
import { distance } from 'fastest-levenshtein'
import type { IndexedWord, SearchIndex } from './build-index.ts'
import { lettersMissing, lettersOf } from './letters.ts'
import type { Matches } from './matches.ts'
import type { AskedWord } from './query.ts'

/** In a long word two letters may be wrong, in a short one one. */
const LONG = 6
const SHORTEST = 3

/** As many letters at its end say what kind of word it is: -nce, -ent, -ity. */
const ENDING = 3
/** The endings of other words than those that they are made of, which the stemmer takes off: governance, government. */
const OF_ANOTHER_WORD = /(?:[ae]nc[ey]|ment|ity|ness|[st]ion|ism|[ai]ble|ive|ous|al)s?$/

/** Whether one letter was left out, put in, taken for another, or changed places with the next: all that is cheap to see. */
function isOneSlip(asked: string, known: string): boolean {
  let at = 0
  while (at < asked.length && asked[at] === known[at]) at += 1
  if (asked.length < known.length) return asked.slice(at) === known.slice(at + 1)
  if (asked.length > known.length) return asked.slice(at + 1) === known.slice(at)
  if (asked.slice(at + 1) === known.slice(at + 1)) return true
  const isSwapped = asked[at] === known[at + 1] && asked[at + 1] === known[at]
  return isSwapped && asked.slice(at + 2) === known.slice(at + 2)
}

/** How many slips lie between two words, whose lengths differ by no more than `most`; Infinity for more than that. */
function slipsBetween(asked: string, known: string, most: number): number {
  if (asked === known) return 0
  if (Math.abs(asked.length - known.length) <= 1 && isOneSlip(asked, known)) return 1
  const slips = most < 2 ? Infinity : distance(asked, known)
  return slips > most ? Infinity : slips
}

interface Candidate {
  readonly word: IndexedWord
  /** As it is compared and as it would be offered. */
  readonly folded: string
  readonly written: string
  readonly slips: number
}

/** Hands seldom miss the first letter: with another slip beside that it is another word. */
const isLikely = (asked: string, { folded, slips }: Candidate): boolean => slips < 2 || folded[0] === asked[0]

/** Few slips first, then the same first letter, then the same last one, then what the texts have most often. */
function isNearer(asked: string, one: Candidate, other: Candidate): boolean {
  if (one.slips !== other.slips) return one.slips < other.slips
  for (const at of [0, -1]) {
    const [first, second] = [one, other].map(({ folded }) => folded.at(at) === asked.at(at))
    if (first !== second) return first === true
  }
  return one.word.records.length > other.word.records.length
}

const ARTICLE = 'ال'

/** Whether a word of the texts has the article, so that it may be asked for without. */
const hasArticle = ({ written, folded, stems }: IndexedWord): boolean =>
  written.startsWith(ARTICLE) && stems.some((stem) => folded.startsWith(stem, ARTICLE.length))

/** Whether a word that the texts have without the article may have it: they have another form of it with one. */
const mayHaveArticle = (index: SearchIndex, { folded, stems }: IndexedWord): boolean =>
  stems.some(
    (stem) =>
      folded.startsWith(stem) && index.byStem.get(stem)?.some((other) => other.written.startsWith(ARTICLE)),
  )

function nearestOf(
  index: SearchIndex,
  { folded, kind }: AskedWord,
  most: number,
  isWanted: (word: IndexedWord) => boolean,
  among: readonly IndexedWord[] = index.words,
): string | null {
  let best: Candidate | null = null
  const letters = lettersOf(folded)
  const withArticle = kind === 'arabic' && folded.startsWith(ARTICLE)
  const compare = (word: IndexedWord, known: string, written: string, isWord = isWanted) => {
    if (Math.abs(known.length - folded.length) > most) return
    const slips = slipsBetween(folded, known, most)
    const candidate = { word, folded: known, written, slips }
    if (slips === Infinity || slips === 0 || !isLikely(folded, candidate)) return
    if ((!best || isNearer(folded, candidate, best)) && isWord(word)) best = candidate
  }
  for (const word of among) {
    const longer = word.folded.length - folded.length
    if (longer < -most - ARTICLE.length || longer > most + ARTICLE.length || word.kind !== kind) continue
    if (
      word.isFunctionWord ||
      lettersMissing(letters, word.letters) > most + (withArticle ? ARTICLE.length : 0)
    )
      continue
    if (lettersMissing(word.letters, letters) <= most) compare(word, word.folded, word.written)
    if (kind !== 'arabic') continue
    if (!withArticle && hasArticle(word))
      compare(word, word.folded.slice(ARTICLE.length), word.written.slice(ARTICLE.length))
    if (withArticle && !word.folded.startsWith(ARTICLE))
      compare(
        word,
        ARTICLE + word.folded,
        ARTICLE + word.written,
        (one) => isWanted(one) && mayHaveArticle(index, one),
      )
  }
  return (best as Candidate | null)?.written ?? null
}

const mostSlips = (word: string) => (word.length >= LONG ? 2 : 1)

export function nearestWord(index: SearchIndex, asked: AskedWord): string | null {
  if (asked.folded.length < SHORTEST) return null
  return nearestOf(index, asked, mostSlips(asked.folded), () => true)
}

type Stems = Pick<AskedWord, 'stems' | 'possibleStems'>

function shareStem(one: Stems, other: Stems): boolean {
  const stems = [...other.stems, ...other.possibleStems]
  return [...one.stems, ...one.possibleStems].some((stem) => stems.includes(stem))
}

/** British spelling is no slip: organisation. */
const asWrittenHere = (word: string) => word.replace(/is(?=[aei])/g, 'iz')

/** A word that stands nowhere itself and is found by its stem alone. */
const isFoundByStem = ({ folded }: AskedWord, matches: Matches): boolean =>
  folded.length >= LONG && matches.size > 0 && [...matches.values()].every((reason) => reason === 'stem')

/** One with another stem: governence is no form of governing, but governance with a slip. */
const withAnotherStem = (index: SearchIndex, asked: AskedWord): string | null =>
  nearestOf(index, asked, 1, (word) => !shareStem(asked, word))

const withoutArticle = (folded: string) =>
  folded.startsWith(ARTICLE) ? folded.slice(ARTICLE.length) : folded

/** Whether a word is another but for a long vowel that was left out. */
const lacksLongVowel = (asked: string, known: string): boolean =>
  [...known].some(
    (letter, at) => 'اوي'.includes(letter) && known.slice(0, at) + known.slice(at + 1) === asked,
  )

/** A plural with a long vowel left out: الإسهمات is no form of أسهم, but الإسهامات with a slip. */
function withLongVowel(index: SearchIndex, asked: AskedWord): string | null {
  const bare = withoutArticle(asked.folded)
  if (!bare.endsWith('ت')) return null
  return nearestOf(
    index,
    asked,
    1,
    (word) =>
      word.folded.endsWith('ات') &&
      lacksLongVowel(bare, withoutArticle(word.folded)) &&
      !shareStem(asked, word),
  )
}

/** The same end of two words, or but for the vowel in it: contributers. */
const endAlike = (one: string, other: string): boolean =>
  one.slice(-ENDING) === other.slice(-ENDING) ||
  (one.length === other.length && one.slice(1 - ENDING) === other.slice(1 - ENDING))

/** One with the same stem and the same ending: developement, which is no other form of development. */
const withTheSameEnding = (index: SearchIndex, asked: AskedWord): string | null =>
  nearestOf(
    index,
    asked,
    2,
    (word) =>
      endAlike(word.folded, asked.folded) && asWrittenHere(word.folded) !== asWrittenHere(asked.folded),
    asked.stems.flatMap((stem) => index.byStem.get(stem) ?? []),
  )

/** What is likelier to be meant by a word that is found by its stem alone. */
export function likelierWord(index: SearchIndex, asked: AskedWord, matches: Matches): string | null {
  if (!isFoundByStem(asked, matches)) return null
  if (asked.kind === 'arabic') return withLongVowel(index, asked)
  return withAnotherStem(index, asked) ?? withTheSameEnding(index, asked)
}

/** Whether what shares the stem of a word does so by a slip only, and another word is meant. */
export function isSlip(index: SearchIndex, asked: AskedWord, matches: Matches): boolean {
  if (!isFoundByStem(asked, matches) || !OF_ANOTHER_WORD.test(asked.folded)) return false
  return withAnotherStem(index, asked)?.slice(-ENDING) === asked.folded.slice(-ENDING)
}
