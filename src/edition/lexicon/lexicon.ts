import { remembered, rememberedAlong } from '../remembered.ts'
import { isNonJoining, KAF, MADDA, PERSIAN_YEH, YEH } from '../rules/letters.ts'
import { type TextWords, textWordsOf } from './text-words.ts'
import { KNOWN, NEVER, SELDOM, UNKNOWN } from './unmet-words.ts'
import { classOfWord, type WordClass } from './word-class.ts'
import type { WordCounts, WordFacts } from './word-counts.ts'
import { affinity } from './word-pairs.ts'
import { type WordPieces, wordPiecesOf } from './word-pieces.ts'
import type { Words } from './words.ts'

/** What the rules ask about a word: whether Arabic has it, and whether this text does. */
export interface Lexicon extends TextWords, WordPieces {
  has(word: string): boolean
  classOf(word: string): WordClass
  /** What general Arabic says about the word; nothing without counts. */
  factsOf(word: string): WordFacts | undefined
  /** How surprising the word is by itself: the negative natural logarithm of its share in general Arabic. */
  surpriseOf(word: string): number
  /** More surprising than any word that Arabic has. */
  readonly tooSurprising: number
  /** How gladly a word or mark follows another, by their classes and by what was counted of the two. */
  affinityOf(first: Neighbour, second: Neighbour): number
  /** Whether the text lost its initial kaf and yeh, so that a word cannot begin with either. */
  readonly lostForms: boolean
}

/** A word or a mark as one of two that stand side by side. */
interface Neighbour extends WordClass {
  readonly facts?: WordFacts | undefined
}

const MARKS = /[\u064b-\u065f\u0670]/gu
/** More lost letters than this in one word are no word's. */
const MOST_FORMS = 8
const LONGEST = 60
/** A word that the text has more often than this is a word. */
const CHANCE = 2

/** What a damaged word may be: each lost yeh is a yeh, each madda that can be a kaf is either. */
function readingsOf(word: string): string[] {
  const plain = word.replace(MARKS, '').replaceAll(PERSIAN_YEH, YEH)
  let readings = ['']
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at] ?? ''
    const either =
      letter === MADDA && (at === 0 || isNonJoining(plain[at - 1])) && readings.length < MOST_FORMS
    readings = either
      ? readings.flatMap((reading) => [reading + MADDA, reading + KAF])
      : readings.map((reading) => reading + letter)
  }
  return readings
}

const DAMAGED = /[\u064b-\u065f\u0670آی]/u

/** What is the same of a word in every text is remembered from one to the next, as is a text cut into blocks. */
const hasBy = rememberedAlong((isWord: Words['isWord']) =>
  remembered(
    (word: string) =>
      word.length <= LONGEST && (DAMAGED.test(word) ? readingsOf(word).some(isWord) : isWord(word)),
  ),
)
const factsBy = rememberedAlong((counts: WordCounts) => remembered(counts.factsOf))
const classOf = remembered(classOfWord)

/** What is known of Arabic together with the words that the text itself uses. */
export function lexiconOf(text: string, words: Words, lostForms: boolean): Lexicon {
  const { isWord, counts } = words
  const textWords = textWordsOf(text)
  const has = hasBy(isWord)
  const factsOf: (word: string) => WordFacts | undefined =
    counts === undefined ? () => undefined : factsBy(counts)
  const surpriseOf = remembered((word: string) => {
    const count = textWords.countOf(word)
    const here = count > CHANCE ? Math.log(count) : has(word) ? SELDOM : NEVER
    if (counts === undefined) return here === NEVER ? UNKNOWN : KNOWN
    const general = counts.logOf(word)
    return counts.total - (general === undefined ? here : Math.max(here, general))
  })
  return {
    ...textWords,
    ...wordPiecesOf(words, textWords.wordsOver(CHANCE)),
    has,
    classOf,
    factsOf,
    surpriseOf,
    tooSurprising: (counts === undefined ? KNOWN : counts.total - SELDOM) + 0.1,
    affinityOf(first, second) {
      const classes = affinity(first.leads, second.follows)
      if (counts === undefined || first.facts === undefined || second.facts === undefined) return classes
      return classes + counts.attraction(first.facts, second.facts, classes)
    },
    lostForms,
  }
}
