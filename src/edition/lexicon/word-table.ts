/**
 * How a table of counts lies in its file, for those who write it (`count-words.ts`) and those who read it
 * (`word-counts.ts`): four numbers of 32 bits (the sizes of the two hash tables as powers of two, how many words were
 * counted, how many meetings were added to those of each pair), then the cells of the words and those of the pairs.
 */
export interface WordTable {
  readonly words: HashTable
  readonly pairs: HashTable
  /** How many words were counted. */
  readonly counted: number
  /** How many meetings were added to those of each pair, so that a few of them prove little. */
  readonly added: number
}

/** Cells of 16 bits: twelve bits of the key, four of the level. A level is 1 at least, so that an empty cell is 0. */
export interface HashTable {
  readonly cells: Uint16Array
  /** The number of cells as a power of two. */
  readonly bits: number
}

/** A hash table while it is being filled. */
export interface OpenTable extends HashTable {
  /** How many cells are taken. */
  taken: number
}

const HEAD_NUMBERS = 4
const HEAD_BYTES = HEAD_NUMBERS * Uint32Array.BYTES_PER_ELEMENT
const LEVEL_BITS = 4
const TOP_LEVEL = (1 << LEVEL_BITS) - 1
/** The bits of a key that its cell keeps; those that choose the cell come from all of it. */
const PRINT_SHIFT = 20
/** The golden ratio as a fraction of 2³²: spreads the keys over the cells (Fibonacci hashing). */
const SPREAD = 0x9e3779b1
/** Fuller than this, the way from where a key should be to where it is grows long. */
const FULLEST = 0.86

/** The levels of counts are logarithms in such steps: the fifteenth is a word met 800,000 times. */
const LOG_STEP = 1 / 1.1
/** The levels of pairs are logarithms in such steps, from a twelfth of what was to be expected up to ninety times that. */
const PAIR_STEP = 0.5
const INDIFFERENT = 6

export const levelOfCount = (count: number): number => level(Math.log(count) / LOG_STEP)
export const logOfLevel = (found: number): number => found * LOG_STEP
export const levelOfLog = (log: number): number => Math.round(log / LOG_STEP)
export const levelOfAttraction = (ratio: number): number => level(ratio / PAIR_STEP + INDIFFERENT)
export const attractionOfLevel = (found: number): number => (found - INDIFFERENT) * PAIR_STEP

function level(value: number): number {
  return Math.max(1, Math.min(TOP_LEVEL, Math.round(value)))
}

/** A hash table with nothing in it. */
export function openTable(bits: number): OpenTable {
  return { cells: new Uint16Array(1 << bits), bits, taken: 0 }
}

/** Where the key is, or the empty cell in which it would be: its own or the next one free. */
function cellOf({ cells, bits }: HashTable, key: number): number {
  const print = key >>> PRINT_SHIFT
  const mask = cells.length - 1
  let at = Math.imul(key, SPREAD) >>> (32 - bits)
  for (;;) {
    const cell = cells[at] ?? 0
    if (cell === 0 || cell >>> LEVEL_BITS === print) return at
    at = (at + 1) & mask
  }
}

/** The level under the key; 0 when there is none. */
export function lookUp(table: HashTable, key: number): number {
  return (table.cells[cellOf(table, key)] ?? 0) & TOP_LEVEL
}

/** Puts the level under the key, unless one is there. @returns whether the table was not full yet */
export function put(table: OpenTable, key: number, level: number): boolean {
  if (table.taken >= table.cells.length * FULLEST) return false
  const at = cellOf(table, key)
  if (table.cells[at] === 0) {
    table.cells[at] = ((key >>> PRINT_SHIFT) << LEVEL_BITS) | level
    table.taken++
  }
  return true
}

export function writeWordTable({ words, pairs, counted, added }: WordTable): Uint8Array {
  const pairsAt = HEAD_BYTES + words.cells.byteLength
  const buffer = new ArrayBuffer(pairsAt + pairs.cells.byteLength)
  new Uint32Array(buffer, 0, HEAD_NUMBERS).set([pairs.bits, words.bits, counted, added])
  new Uint16Array(buffer, HEAD_BYTES, words.cells.length).set(words.cells)
  new Uint16Array(buffer, pairsAt, pairs.cells.length).set(pairs.cells)
  return new Uint8Array(buffer)
}

export function readWordTable(bytes: Uint8Array): WordTable {
  const { buffer } = bytes.slice()
  const [pairBits = 0, wordBits = 0, counted = 0, added = 1] = new Uint32Array(buffer, 0, HEAD_NUMBERS)
  const words = new Uint16Array(buffer, HEAD_BYTES, 1 << wordBits)
  const pairs = new Uint16Array(buffer, HEAD_BYTES + words.byteLength, 1 << pairBits)
  return { words: { cells: words, bits: wordBits }, pairs: { cells: pairs, bits: pairBits }, counted, added }
}
