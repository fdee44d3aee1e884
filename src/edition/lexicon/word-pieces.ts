import { remembered, rememberedAlong } from '../remembered.ts'
import { KAF, MADDA, PERSIAN_YEH, YEH } from '../rules/letters.ts'
import { beginningOf, FORM, foldWord, keyGoingOn } from './word-key.ts'
import { letterBit, type WordTrie } from './word-trie.ts'
import type { Words } from './words.ts'

/** A piece of a word, looked at once so that it is quickly tried with many others. */
export interface Piece {
  readonly folded: string
  /** The key of its folded letters, as far as it goes. */
  readonly beginning: number
  readonly letters: string
  /** Where the words stand in the dictionary that go on so. */
  readonly places: readonly number[]
  /** The letters with which they go on, a bit for each place among the letters (`letterBit`). */
  readonly goesOn: number
}

/** What is asked about pieces of words. */
export interface WordPieces {
  pieceOf(text: string): Piece
  /** Whether two pieces may be one word; if not, they surely are none. */
  mayBeOneWord(left: Piece, right: Piece): boolean
  /** The same of two strings of letters that are tried only once. */
  mayBeWhole(left: string, right: string): boolean
}

const MADDA_CODE = MADDA.charCodeAt(0)
const MARKS = /[\u064b-\u065f\u0670]/gu
/** Letters that may be others, and signs that are none. */
const DAMAGED = /[\u064b-\u065f\u0670\u0640آی]/u
/** No word is longer. */
const LONGEST = 60

/**
 * Of all the pieces of a line that are tried with each other, next to none make a word. That a pair makes none is told
 * here without writing it out and looking it up whole: the dictionary is followed from where the first piece has led,
 * and the key of the second goes on from the first one's.
 * @param own words that the text has so often that they are words
 */
export function wordPiecesOf({ trie, counts }: Words, own: Iterable<string>): WordPieces {
  const start = beginningOf('', FORM)
  const ownKeys = keySet(Array.from(own, (word) => keyGoingOn(start, foldWord(word))))
  const isKnown = (key: number) => ownKeys(key) || counts?.isMet(key) === true
  return {
    pieceOf: trie === undefined ? pieceWithoutTrie : pieceBy(trie),
    mayBeOneWord(left, right) {
      if (trie === undefined) return true
      // Most pieces go on with other letters; a madda may be another.
      const first = right.letters.charCodeAt(0)
      if (left.goesOn & letterBit(first) || first === MADDA_CODE || right.letters === '')
        if (leadsToWord(left.places, right.letters, trie)) return true
      return isKnown(keyGoingOn(left.beginning, right.folded))
    },
    mayBeWhole(left, right) {
      if (trie === undefined || DAMAGED.test(left) || DAMAGED.test(right)) return true
      const place = trie.after(trie.after(0, left), right)
      if (place >= 0 && trie.ends(place)) return true
      return isKnown(keyGoingOn(beginningOf(foldWord(left), FORM), foldWord(right)))
    },
  }
}

const pieceBy = rememberedAlong((trie: WordTrie) => remembered((text: string): Piece => pieceIn(trie, text)))
const pieceWithoutTrie = remembered((text: string): Piece => pieceIn(undefined, text))

function pieceIn(trie: WordTrie | undefined, text: string): Piece {
  const folded = foldWord(text)
  const letters = text.replace(MARKS, '').replaceAll(PERSIAN_YEH, YEH)
  const places = trie === undefined || text.length > LONGEST ? [] : placesAfter([0], letters, trie)
  const goesOn = trie === undefined ? 0 : places.reduce((bits, place) => bits | trie.goesOn(place), 0)
  return { folded, beginning: beginningOf(folded, FORM), letters, places, goesOn }
}

/** How many places a set of keys has for each of them: so that next to all that it has not are told at once. */
const ROOM = 16

/** Tells keys of a set. A plain set of numbers as large as these is slow. */
function keySet(keys: readonly number[]): (key: number) => boolean {
  const bits = Math.max(8, Math.ceil(Math.log2(keys.length * ROOM + 1)))
  const taken = new Uint32Array(1 << (bits - 5))
  for (const key of keys) {
    const bit = key >>> (32 - bits)
    taken[bit >>> 5] = (taken[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  const all = new Set(keys)
  return (key) => {
    const bit = key >>> (32 - bits)
    return ((taken[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0 && all.has(key)
  }
}

/** Where the dictionary has been followed to; a madda may be a lost kaf. */
function placesAfter(places: readonly number[], letters: string, trie: WordTrie): readonly number[] {
  const [first = '', ...others] = letters.split(MADDA)
  let reached = following(places, first, trie)
  for (const part of others) {
    if (reached.length === 0) return reached
    reached = following([...following(reached, MADDA, trie), ...following(reached, KAF, trie)], part, trie)
  }
  return reached
}

function following(places: readonly number[], letters: string, trie: WordTrie): readonly number[] {
  return places.map((place) => trie.after(place, letters)).filter((place) => place >= 0)
}

function leadsToWord(places: readonly number[], letters: string, trie: WordTrie): boolean {
  const [place] = places
  if (place === undefined) return false
  // Nearly always there is one place, and no madda.
  if (places.length > 1 || letters.includes(MADDA))
    return placesAfter(places, letters, trie).some((end) => trie.ends(end))
  const end = trie.after(place, letters)
  return end >= 0 && trie.ends(end)
}
