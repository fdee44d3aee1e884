import { wordsChanged, wordsOf } from '../lexicon/words-of-text.ts'
import { kafEvidence } from '../rules/kaf.ts'
import { isTurnedByNoise } from '../rules/kashida-runs.ts'
import { isForeignWord, KAF, MADDA, NOISE, PERSIAN_YEH, YEH } from '../rules/letters.ts'

/** How many words of a text show that it lost its initial kaf and yeh, or that it kept them. */
export interface LetterSigns {
  readonly soundKaf: number
  readonly lostKaf: number
  readonly soundYeh: number
  /** Of these, words that begin with it, where nobody who lost one would have kept it. */
  readonly yehFirst: number
  readonly lostYeh: number
  /** Words with a Persian yeh where none was lost: it was written so. */
  readonly persianYeh: number
  /** All words, and those of them with a letter that Arabic has not, as Persian and Urdu have in every line. */
  readonly words: number
  readonly foreign: number
}

export const NO_LETTER_SIGNS: LetterSigns = {
  soundKaf: 0,
  lostKaf: 0,
  soundYeh: 0,
  yehFirst: 0,
  lostYeh: 0,
  persianYeh: 0,
  words: 0,
  foreign: 0,
}

const MARKS = /[\u064b-\u065f\u0670]/gu
const INITIAL_KAF = /(?:^|[اأإآدذرزوؤىةء])ك(?=[\u0621-\u064a])/u
/** Only the initial form was lost: a Persian yeh in any other place was written so. */
const LOST_YEH = /(?:^|[اأإآدذرزوؤىةء])ی(?=[\u0621-\u064aی])/u
const INITIAL_YEH = /(?:^|[اأإآدذرزوؤىةء])ي(?=[\u0621-\u064a])/u
const KAF_STEMS = /^و?آ(?:ما|ذلك|بير|بيرة|يف|تاب)$/u
/** No Arabic word is longer. */
const LONGEST = 60
/** One foreign word in so many, and the text is no Arabic. */
const FOREIGN = 10

export function letterSignsOf(text: string, isWord?: (word: string) => boolean): LetterSigns {
  let { soundKaf, lostKaf, soundYeh, yehFirst, lostYeh, persianYeh, words, foreign } = NO_LETTER_SIGNS
  for (const [word, times] of wordsUnbroken(text)) {
    if (word.length > LONGEST) continue
    words += times
    const isForeign = isForeignWord(word)
    if (isForeign) foreign += times
    if (word.includes(KAF) && INITIAL_KAF.test(word)) soundKaf += times
    if (word.includes(MADDA) && certainlyKaf(word, isWord)) lostKaf += times
    if (word.includes(PERSIAN_YEH)) {
      if (isForeign || !LOST_YEH.test(word)) persianYeh += times
      else lostYeh += times
    } else if (INITIAL_YEH.test(word)) {
      soundYeh += times
      if (word.startsWith(YEH)) yehFirst += times
    }
  }
  return { soundKaf, lostKaf, soundYeh, yehFirst, lostYeh, persianYeh, words, foreign }
}

/** The words without their noise, save those of lines in which noise has broken the words, unless there are no others. */
function wordsUnbroken(text: string): Iterable<readonly [word: string, times: number]> {
  const words = wordsOf(text.replaceAll(NOISE, ''))
  if (!text.includes(NOISE)) return words
  const broken: string[] = []
  const whole: string[] = []
  for (const line of text.split('\n')) (isTurnedByNoise(line) ? broken : whole).push(line)
  if (broken.length === 0 || !whole.some((line) => /[\u0621-\u064a]/u.test(line))) return words
  return wordsChanged(
    words,
    broken.map((line) => ({ before: line.replaceAll(NOISE, ''), after: '' })),
  )
}

export function addLetterSigns(one: LetterSigns, other: LetterSigns): LetterSigns {
  return {
    soundKaf: one.soundKaf + other.soundKaf,
    lostKaf: one.lostKaf + other.lostKaf,
    soundYeh: one.soundYeh + other.soundYeh,
    yehFirst: one.yehFirst + other.yehFirst,
    lostYeh: one.lostYeh + other.lostYeh,
    persianYeh: one.persianYeh + other.persianYeh,
    words: one.words + other.words,
    foreign: one.foreign + other.foreign,
  }
}

/** A madda that by its place is none, in a word that becomes one with a kaf: أآلهتنا is written so, أآدت is not. */
function certainlyKaf(word: string, isWord?: (word: string) => boolean): boolean {
  for (let at = word.indexOf(MADDA); at >= 0; at = word.indexOf(MADDA, at + 1)) {
    if (kafEvidence(word, at, false) !== 'kaf' && !KAF_STEMS.test(word)) continue
    const plain = word.replace(MARKS, '').replaceAll(PERSIAN_YEH, YEH)
    if (isWord === undefined || isWord(plain.replaceAll(MADDA, KAF))) return true
  }
  return false
}

/** One that was lost for so many that were not is the least. */
const SOUND = 4
/** Fewer, where words begin with a sound one, are slips of the hand. */
const FEWEST = 3

/** Whether a text is of another language with Arabic letters: what is known of Arabic says nothing of it. */
export function isForeignText({ words, foreign }: LetterSigns): boolean {
  return foreign * FOREIGN > words
}

/** Which initial forms a text lost. */
export function lostLetters(signs: LetterSigns, noise: boolean): { kaf: boolean; yeh: boolean } {
  const { soundKaf, lostKaf, soundYeh, yehFirst, lostYeh, persianYeh } = signs
  if (isForeignText(signs)) return { kaf: false, yeh: false }
  const slips = yehFirst > 0 && lostYeh < FEWEST
  return {
    kaf: lostKaf * SOUND > soundKaf || (noise && soundKaf === 0),
    yeh: lostYeh > 0 && (noise || (lostYeh * SOUND > soundYeh && !slips && lostYeh > persianYeh * 2)),
  }
}
