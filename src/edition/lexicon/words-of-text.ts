import { lately } from '../remembered.ts'

/** Whether a character is one of a word: a letter or a vowel sign, and no tatweel. */
function isOfWord(code: number): boolean {
  return (
    code >= 0x621 && (code <= 0x63a || (code >= 0x641 && (code <= 0x65f || (code >= 0x670 && code <= 0x6d3))))
  )
}

/** Shows each word of a text with the place where it begins. */
export function eachWord(text: string, visit: (word: string, at: number) => void): void {
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    // Past the end there is no code, and no word goes on there.
    if (isOfWord(text.charCodeAt(at))) {
      if (from < 0) from = at
    } else if (from >= 0) {
      visit(text.slice(from, at), from)
      from = -1
    }
  }
}

/** The words of a text, each with how often it stands there, in the order in which each first came. */
export type WordsOfText = ReadonlyMap<string, number>

export function wordsIn(text: string): WordsOfText {
  const words = new Map<string, number>()
  eachWord(text, (word) => words.set(word, (words.get(word) ?? 0) + 1))
  return words
}

/** The same of a long text that is asked about again and again: what is asked of words is then asked of each but once. */
export const wordsOf = lately(wordsIn)

/** The words of a text in which parts that are bounded by other characters were replaced; words are taken away as well. */
export function wordsChanged(
  words: WordsOfText,
  parts: Iterable<{ readonly before: string; readonly after: string }>,
): (readonly [word: string, times: number])[] {
  const changed: (readonly [word: string, times: number])[] = [...words]
  for (const { before, after } of parts) {
    eachWord(before, (word) => changed.push([word, -1]))
    eachWord(after, (word) => changed.push([word, 1]))
  }
  return changed
}
