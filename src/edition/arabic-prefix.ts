/**
 * Arabic writes "and", "so", "in", "as" and "for" as one letter joined to the next word, and "for the" as لل in place
 * of ال. These build patterns that know a phrase with any of them before it, so that a match always covers whole words.
 */
const VOWEL_MARKS = '[\\u064B-\\u0652\\u0670]*'

/** For patterns with the `u` flag: no letter, mark or digit before, or after. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'

const ARABIC = /\p{Script=Arabic}/u

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Letters that may carry vowel marks in the text. */
const letters = (text: string) =>
  [...text].map((letter) => (ARABIC.test(letter) ? letter + VOWEL_MARKS : escaped(letter))).join('')

const AND_SO = `(?:[وف]${VOWEL_MARKS})?`
const IN_AS_FOR = `(?:[بكل]${VOWEL_MARKS})?`
const IN_AS = `(?:[بك]${VOWEL_MARKS})?`

/** The joined particles that can stand before a word without the article. */
export const JOINED_PARTICLES = `${AND_SO}${IN_AS_FOR}`

function firstWord(word: string): string {
  if (!ARABIC.test(word)) return letters(word)
  if (!word.startsWith('ال') || word.length < 4) return JOINED_PARTICLES + letters(word)
  const bare = word.slice(2)
  // اللجنة with ل is للجنة: of three lams one is dropped.
  const afterLam = bare.startsWith('ل') ? bare.slice(1) : bare
  return `${AND_SO}(?:${IN_AS}${letters('ال')}${letters(bare)}|${letters('لل')}${letters(afterLam)})`
}

/** The source of a pattern (flag `u`) for a phrase, with or without particles joined to its first word. */
export function phrasePattern(phrase: string): string {
  const [first = '', ...rest] = phrase.trim().split(/\s+/)
  return [firstWord(first), ...rest.map(letters)].join('\\s+')
}
