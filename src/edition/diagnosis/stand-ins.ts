import { isArabicLetter, isNonJoining, KAF, MADDA, PERSIAN_YEH, YEH } from '../rules/letters.ts'

/** How often a character stands within words that are words without it, and how often anywhere else. */
export interface StandInSigns {
  readonly inWords: number
  readonly elsewhere: number
}

/**
 * Characters that other fonts and programs put in place of the kashida: a Cyrillic letter, the sign of an unknown one,
 * private ones, an underscore. A line of underscores alone is a blank to be filled in.
 */
const RUN = /(?<character>[_Ѧ\ufffd\ue000-\uf8ff])\k<character>*/gu
const CANDIDATES = /[_Ѧ\ufffd\ue000-\uf8ff]/gu
/** Only words that have one, with all before it in the word. */
const WORD =
  /(?<![\u0621-\u065f\u0670-\u06d3])[\u0621-\u065f\u0670-\u06d3]*[_Ѧ\ufffd\ue000-\uf8ff][\u0621-\u065f\u0670-\u06d3_Ѧ\ufffd\ue000-\uf8ff]*/gu
const BLANK = /^_+$/u
/** Fewer prove nothing; and of ten, nine stand within words: a letter that was lost leaves no words. */
const FEWEST = 5
const SHARE = 0.9

/** @param isWord without it nothing can be told, as the same signs stand for letters that were lost */
export function standInSignsOf(
  text: string,
  isWord?: (word: string) => boolean,
): ReadonlyMap<string, StandInSigns> {
  const signs = new Map<string, StandInSigns>()
  if (isWord === undefined || text.search(CANDIDATES) < 0) return signs
  for (const { 0: word } of text.matchAll(WORD)) {
    const runs = [...word.matchAll(RUN)]
    if (runs.length === 0 || BLANK.test(word)) continue
    const stretched = isWordWithout(word, isWord)
    for (const run of runs) {
      const character = run.groups?.character ?? ''
      const before = word[run.index - 1]
      const within =
        stretched &&
        isArabicLetter(before) &&
        !isNonJoining(before) &&
        isArabicLetter(word[run.index + run[0].length])
      const { inWords, elsewhere } = signs.get(character) ?? { inWords: 0, elsewhere: 0 }
      signs.set(character, { inWords: inWords + (within ? 1 : 0), elsewhere: elsewhere + (within ? 0 : 1) })
    }
  }
  return signs
}

function isWordWithout(word: string, isWord: (word: string) => boolean): boolean {
  const plain = word.replaceAll(CANDIDATES, '').replaceAll(PERSIAN_YEH, YEH)
  return isWord(plain) || isWord(plain.replaceAll(MADDA, KAF))
}

/** The characters that stand for the kashida in this text. */
export function standInsOf(signs: ReadonlyMap<string, StandInSigns>): string {
  return [...signs]
    .filter(([, { inWords, elsewhere }]) => inWords >= FEWEST && inWords >= SHARE * (inWords + elsewhere))
    .map(([character]) => character)
    .join('')
}

export function addStandInSigns(
  one: ReadonlyMap<string, StandInSigns>,
  other: ReadonlyMap<string, StandInSigns>,
): ReadonlyMap<string, StandInSigns> {
  const sum = new Map(one)
  for (const [character, { inWords, elsewhere }] of other) {
    const known = sum.get(character) ?? { inWords: 0, elsewhere: 0 }
    sum.set(character, { inWords: known.inWords + inWords, elsewhere: known.elsewhere + elsewhere })
  }
  return sum
}

/** The text without them. */
export function withoutStandIns(text: string, standIns: string): string {
  return standIns === '' ? text : text.replace(patternOf(standIns), '')
}

/** Where they stand: an underscore only within words. */
export function patternOf(standIns: string): RegExp {
  const letter = '[\\u0621-\\u065f\\u0670-\\u06d3]'
  const others = standIns.replace('_', '')
  const anywhere = others === '' ? [] : [`[${others}]+`]
  const within = standIns.includes('_') ? [`(?<=${letter})_+(?=${letter})`] : []
  return new RegExp([...anywhere, ...within].join('|'), 'gu')
}
