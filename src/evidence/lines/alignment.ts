import { tilesBetween } from './tiles.ts'

/** For each character of the source line where it stands in the edited line; -1 for one that does not. */
export type Alignment = readonly number[]

export interface Token {
  readonly start: number
  readonly end: number
  /** The offsets of the characters that count: all but the noise. */
  readonly offsets: readonly number[]
  readonly key: string
}

export const NOISE = 'ѧ'
const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu

/** Characters that the extraction confused count as one, so that a word is found again whatever became of it. */
const CONFUSED: Readonly<Record<string, string>> = { ی: 'ي', آ: 'ك', ')': '(', ']': '[' }
const keyOf = (character: string) => CONFUSED[character] ?? character

/** Words, numbers and single marks; what is nothing but noise is no token. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((found) => {
    const start = found.index
    const end = start + found[0].length
    const offsets: number[] = []
    for (let at = start; at < end; at++) if (text[at] !== NOISE) offsets.push(at)
    const key = offsets.map((at) => keyOf(text[at] ?? '')).join('')
    return key === '' ? [] : [{ start, end, offsets, key }]
  })
}

/** The characters of the tokens that found no partner, with a bar between tokens that are not neighbours. */
function leftover(text: string, tokens: readonly Token[], matched: ReadonlySet<number>, bar: string) {
  const keys: string[] = []
  const offsets: number[] = []
  let last = -2
  tokens.forEach((token, index) => {
    if (matched.has(index)) return
    if (index !== last + 1) {
      keys.push(`${bar}${index}`)
      offsets.push(-1)
    }
    last = index
    for (const at of token.offsets) {
      keys.push(keyOf(text[at] ?? ''))
      offsets.push(at)
    }
  })
  return { keys, offsets }
}

/**
 * Finds each character of a source line in its edited line. Whole words first, and what is left (words that were torn
 * apart or run together) letter by letter: starting with letters would tear words that only happen to begin alike.
 */
export function alignLines(source: string, edited: string): Alignment {
  const to = new Array<number>(source.length).fill(-1)
  const from = tokensOf(source)
  const into = tokensOf(edited)
  const matchedFrom = new Set<number>()
  const matchedInto = new Set<number>()
  const keys = (tokens: readonly Token[]) => tokens.map((token) => token.key)
  for (const tile of tilesBetween(keys(from), keys(into))) {
    for (let step = 0; step < tile.length; step++) {
      matchedFrom.add(tile.a + step)
      matchedInto.add(tile.b + step)
      const target = into[tile.b + step]
      from[tile.a + step]?.offsets.forEach((at, index) => {
        to[at] = target?.offsets[index] ?? -1
      })
    }
  }
  const restFrom = leftover(source, from, matchedFrom, 'source')
  const restInto = leftover(edited, into, matchedInto, 'edited')
  for (const tile of tilesBetween(restFrom.keys, restInto.keys)) {
    for (let step = 0; step < tile.length; step++) {
      const at = restFrom.offsets[tile.a + step]
      const target = restInto.offsets[tile.b + step]
      if (at !== undefined && at >= 0 && target !== undefined) to[at] = target
    }
  }
  return to
}
