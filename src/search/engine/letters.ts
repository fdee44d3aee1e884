/** Which letters a word has, as bits of a number: how words that are too unlike are told without comparing them. */

/** Letters that fall on the same bit only make two words look more alike. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function countOf(bits: number): number {
  let left = bits
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}

/** How many letters one word has that another has not. */
export const lettersMissing = (one: number, other: number): number => countOf(one & ~other)
