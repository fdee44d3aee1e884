import { tokensOf } from '../rules/tokens.ts'
import { classOfWord, type WordClass } from './word-class.ts'
import { foldWord, followStem, leadStem } from './word-key.ts'

/** A text to be counted: lines of sound prose, in UTF-8. */
export interface WeightedText {
  readonly text: string
  /** As how many copies of it the text counts; a whole number. */
  readonly weight: number
}

/** A stem in one of its two positions, before another word or after it: how often it was met there, and how often as which class. */
interface Position {
  met: number
  readonly classes: Map<number, number>
}

interface Stem {
  readonly text: string
  readonly lead: Position
  readonly follow: Position
  /** The pairs of which it was the first, by the second. */
  readonly pairs: Map<Stem, Pair>
}

export interface Pair {
  readonly first: Stem
  readonly second: Stem
  met: number
}

interface Form {
  readonly text: string
  met: number
}

/** What was met in texts; forms, stems and pairs in the order in which they first were. */
export interface Tally {
  readonly words: number
  readonly forms: readonly Form[]
  readonly stems: readonly Stem[]
  readonly pairs: readonly Pair[]
}

/** A word as it is written, looked through once for all its meetings. */
interface Word {
  readonly form: Form
  readonly lead: Stem
  readonly follow: Stem
  readonly classes: WordClass
}

/**
 * Counts the words of the texts and the pairs of them that stand side by side. A mark, a number or the end of a line
 * parts two words: what follows it is not what the word before it calls for.
 */
export function tallyOf(texts: Iterable<WeightedText>): Tally {
  const forms: Form[] = []
  const stems: Stem[] = []
  const pairs: Pair[] = []
  const formOf = collecting(forms, (text) => ({ text, met: 0 }))
  const stemOf = collecting(stems, newStem)
  const wordOf = collecting<Word>([], (text) => {
    const folded = foldWord(text)
    return {
      form: formOf(folded),
      lead: stemOf(leadStem(folded)),
      follow: stemOf(followStem(folded)),
      classes: classOfWord(text),
    }
  })
  const pairOf = (first: Stem, second: Stem) => {
    let pair = first.pairs.get(second)
    if (pair === undefined) {
      pair = { first, second, met: 0 }
      first.pairs.set(second, pair)
      pairs.push(pair)
    }
    return pair
  }

  let words = 0
  for (const { text, weight } of texts) {
    for (const line of text.split('\n')) {
      let before: Word | undefined
      for (const token of tokensOf(line).tokens) {
        const word = token.kind === 'word' ? wordOf(token.text) : undefined
        if (word !== undefined) {
          words += weight
          word.form.met += weight
          meet(word.lead.lead, word.classes.leads, weight)
          meet(word.follow.follow, word.classes.follows, weight)
          if (before !== undefined) pairOf(before.lead, word.follow).met += weight
        }
        before = word
      }
    }
  }
  return { words, forms, stems, pairs }
}

/** Makes what belongs to a text when the text is first met, and adds it to the list. */
function collecting<T>(list: T[], make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      found = make(text)
      known.set(text, found)
      list.push(found)
    }
    return found
  }
}

function newStem(text: string): Stem {
  return {
    text,
    lead: { met: 0, classes: new Map() },
    follow: { met: 0, classes: new Map() },
    pairs: new Map(),
  }
}

function meet(place: Position, wordClass: number, weight: number): void {
  place.met += weight
  place.classes.set(wordClass, (place.classes.get(wordClass) ?? 0) + weight)
}
