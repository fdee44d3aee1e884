/** Finds words in a text that may have been corrected since they were quoted. */

export interface FoundWords {
  readonly start: number
  readonly end: number
  /** Letter for letter. */
  readonly isExact: boolean
}

interface Wanted {
  readonly words: string
  /** What stood before and after them; any of it may have been corrected. */
  readonly before: string
  readonly after: string
}

/** Words still count as found if at most this share of their letters was changed. */
const MOST_CHANGED = 0.3

/**
 * The stretch of a text that is nearest to some words (Sellers): by how few letters the two differ.
 */
function nearestStretch(
  text: string,
  words: string,
): { readonly start: number; readonly end: number; readonly changed: number } {
  const rows = words.length
  let distances = Array.from({ length: rows + 1 }, (_, row) => row)
  /** Where the stretch begins that ends in this row. */
  let starts = new Array<number>(rows + 1).fill(0)
  let best = { start: 0, end: 0, changed: rows }
  for (let at = 0; at < text.length; at += 1) {
    const nextDistances = [0]
    const nextStarts = [at + 1]
    for (let row = 1; row <= rows; row += 1) {
      const replaced = (distances[row - 1] ?? 0) + (text[at] === words[row - 1] ? 0 : 1)
      const added = (distances[row] ?? 0) + 1
      const left = (nextDistances[row - 1] ?? 0) + 1
      const least = Math.min(replaced, added, left)
      nextDistances.push(least)
      nextStarts.push(
        least === replaced
          ? row === 1
            ? at
            : (starts[row - 1] ?? 0)
          : least === added
            ? (starts[row] ?? 0)
            : (nextStarts[row - 1] ?? 0),
      )
    }
    distances = nextDistances
    starts = nextStarts
    const changed = distances[rows] ?? rows
    if (changed < best.changed) best = { start: starts[rows] ?? 0, end: at + 1, changed }
  }
  return best
}

/** How many letters of what stood beside them still do. */
const kept = (text: string, context: string): number => context.length - nearestStretch(text, context).changed

function everyPlace(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Words that were corrected at an edge are still whole. */
function wholeWords(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}

/** Longer words are told by their first and last ones: what is compared letter by letter stays small. */
const LONG = 400
const EDGE = 120

function findByEnds(text: string, { words, before, after }: Wanted): FoundWords | null {
  const first = findWords(text, { words: words.slice(0, EDGE), before, after: '' })
  const last = first && findWords(text, { words: words.slice(-EDGE), before: '', after }, first.start)
  return first && last && last.end > first.start
    ? { start: first.start, end: last.end, isExact: false }
    : null
}

/**
 * @param from offset in the text, in UTF-16 units, to begin at
 * @returns null where the words are not there, or where too many of their letters are others
 */
export function findWords(text: string, { words, before, after }: Wanted, from = 0): FoundWords | null {
  const places = everyPlace(text, words).filter((at) => at >= from)
  const resemblance = (at: number) =>
    places.length === 1
      ? 0
      : kept(text.slice(Math.max(0, at - before.length * 2), at), before) +
        kept(text.slice(at + words.length, at + words.length + after.length * 2), after)
  const ranked = places
    .map((at) => ({ at, score: resemblance(at) }))
    .sort((one, other) => other.score - one.score)
  const [first] = ranked
  if (first) return { start: first.at, end: first.at + words.length, isExact: true }
  if (words.length > LONG) return from === 0 ? findByEnds(text, { words, before, after }) : null
  const near = nearestStretch(text.slice(from), words)
  if (near.changed > words.length * MOST_CHANGED) return null
  return { ...wholeWords(text, from + near.start, from + near.end), isExact: false }
}
