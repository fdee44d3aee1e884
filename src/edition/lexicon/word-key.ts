/** Keys under which words are counted, so that a table of counts holds numbers only and no word can be read from it. */

const MARKS = /[\u064b-\u065f\u0670\u0640]/gu

const FOLDED = /[\u064b-\u065f\u0670\u0640یآأإ]/u

/** The word without vowel marks, its lost letters and their sound forms made one: a madda that may be a kaf is one. */
export function foldWord(word: string): string {
  if (!FOLDED.test(word)) return word
  return word.replace(MARKS, '').replaceAll('ی', 'ي').replaceAll('آ', 'ك').replace(/[أإ]/gu, 'ا')
}

/** What counts of a word, as the first of two, in what follows it: its stem, whatever leans on it from before. */
export function leadStem(folded: string): string {
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/u, '')
  return bare === folded && folded.length > 4 ? folded.replace(/^و/u, '') : bare
}

/** What counts of a word, as the second of two, in what goes before it: the article does not, what leans on it does. */
export function followStem(folded: string): string {
  return folded.replace(/^([وفبك]?)ال(?=..)/u, '$1').replace(/^لل(?=..)/u, 'ل')
}

/** Kinds of keys: the word itself, its stem as the first of two, its stem as the second. */
export const [FORM, LEAD, FOLLOW] = [0, 1, 2]

/** A 32-bit number for a text, well mixed (FNV-1a with the finish of MurmurHash3). */
export function keyOf(text: string, kind: number): number {
  return keyGoingOn(beginningOf('', kind), text)
}

/** What is known of a key by the first part of its text, so that each rest needs only its own letters. */
export function beginningOf(text: string, kind: number): number {
  return goOn(Math.imul(0x811c9dc5 ^ kind, 0x01000193), text)
}

/** The key of a text of two parts, the first known by its beginning. */
export function keyGoingOn(beginning: number, rest: string): number {
  return mix(goOn(beginning, rest))
}

function goOn(beginning: number, text: string): number {
  let hash = beginning
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** The key of two keys in this order. */
export function pairKey(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ (second >>> 3) ^ Math.imul(second, 0x85ebca6b))
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
