/**
 * Numbers written as words, so far as a word is always a number. One and two are left out: in both languages they are
 * also "someone", "each other", and in Arabic two is mostly a form of the noun. So are ordinals.
 */
import { JOINED_PARTICLES, WORD_END, WORD_START } from '../arabic-prefix.ts'

const ENGLISH: Readonly<Record<string, number>> = {
  zero: 0,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const ENGLISH_WORD = new RegExp(`\\b(?:${Object.keys(ENGLISH).join('|')})\\b`, 'gi')

const ARABIC_UNITS: readonly (readonly [string, number])[] = [
  ['ثلاثة?', 3],
  ['أربعة?', 4],
  ['خمسة?', 5],
  ['ستة?', 6],
  ['سبعة?', 7],
  ['ثماني?ة?', 8],
  ['تسعة?', 9],
]

const ARABIC_TENS: readonly (readonly [string, number])[] = [
  ['عشر(?:ون|ين)', 20],
  ['ثلاث(?:ون|ين)', 30],
  ['أربع(?:ون|ين)', 40],
  ['خمس(?:ون|ين)', 50],
  ['ست(?:ون|ين)', 60],
  ['سبع(?:ون|ين)', 70],
  ['ثمان(?:ون|ين)', 80],
  ['تسع(?:ون|ين)', 90],
]

/** Longer readings first: thirteen before three. */
const ARABIC = [
  ['(?:أحد|إحدى)\\s+عشرة?', 11] as const,
  ['اثن(?:ا|ي|تا|تي)\\s+عشرة?', 12] as const,
  ...ARABIC_UNITS.map(([unit, value]) => [`${unit}\\s+عشرة?`, value + 10] as const),
  ...ARABIC_TENS,
  ...ARABIC_UNITS,
  ['عشرة?', 10] as const,
  ['صفرا?', 0] as const,
].map(([source, value]) => ({
  pattern: new RegExp(`${WORD_START}${JOINED_PARTICLES}(?:ال|(?<=ل)ل)?${source}${WORD_END}`, 'gu'),
  value,
}))

/** The text with its number words as digits. */
export const englishWithDigits = (text: string): string =>
  text.replace(ENGLISH_WORD, (word) => String(ENGLISH[word.toLowerCase()]))

/** The text, without vowel marks, with its number words as digits. */
export const arabicWithDigits = (text: string): string =>
  ARABIC.reduce((result, { pattern, value }) => result.replace(pattern, String(value)), text)
