/** What a rule does to a line, carried over to the line as a person has it. */

interface Line {
  /** The line as the rules alone would have it, by its letters, before the change and after it. */
  readonly meant: readonly number[]
  readonly changed: readonly number[]
  /** The same line as it is: with what a person kept or wrote otherwise. */
  readonly actual: readonly number[]
  /** Whether the change may take it away. */
  readonly mayGo: (letter: number) => boolean
}

/**
 * What stands in the line for each letter that the rules meant: itself, and after it what a person kept there; for a
 * letter that is not there, what stands in its place. Null where the letters follow each other otherwise than meant.
 */
function standing({ meant, actual }: Line): ReadonlyMap<number, readonly number[]> | null {
  const place = new Map(actual.map((letter, at) => [letter, at]))
  const found = new Map<number, number[]>()
  let next = 0
  let previous: number | null = null
  let absent: number | null = null
  const keep = (letters: readonly number[], before: number[]) => {
    if (letters.length === 0) return
    if (absent !== null) found.set(absent, [...letters])
    else if (previous !== null) found.get(previous)?.push(...letters)
    else before.push(...letters)
  }
  for (const letter of meant) {
    const at = place.get(letter)
    if (at === undefined) {
      absent ??= letter
      continue
    }
    if (at < next) return null
    const own: number[] = []
    keep(actual.slice(next, at), own)
    found.set(letter, [...own, letter])
    next = at + 1
    previous = letter
    absent = null
  }
  keep(actual.slice(next), [])
  return found
}

/** What a person kept after a letter that the change takes away: it stands after what comes into its place. */
function fromReplaced(
  { meant, changed }: Line,
  found: ReadonlyMap<number, readonly number[]>,
): Map<number, number[]> {
  const moved = new Map<number, number[]>()
  const [before, after] = [new Set(meant), new Set(changed)]
  let last: number | null = null
  for (const letter of meant) {
    if (after.has(letter)) {
      last = letter
      continue
    }
    const own = (found.get(letter) ?? []).filter((each) => each !== letter)
    if (own.length === 0) continue
    let at = last === null ? -1 : changed.indexOf(last)
    while (at + 1 < changed.length && !before.has(changed[at + 1] ?? -1)) at++
    const host = changed[at]
    if (host !== undefined) moved.set(host, [...(moved.get(host) ?? []), ...own])
  }
  return moved
}

/**
 * The line as it is, changed; each letter that a person kept goes where the letter before it goes.
 * @returns null where it cannot be told, or something of it would be lost
 */
export function carriedOver(line: Line): { letters: number[]; kept: Map<number, number> } | null {
  const found = standing(line)
  if (found === null) return null
  const letters: number[] = []
  const kept = new Map<number, number>()
  const moved = fromReplaced(line, found)
  const before = new Set(line.meant)
  for (const letter of line.changed)
    for (const own of [
      ...(before.has(letter) ? (found.get(letter) ?? []) : [letter]),
      ...(moved.get(letter) ?? []),
    ]) {
      letters.push(own)
      if (own !== letter) kept.set(own, letter)
    }
  const there = new Set(letters)
  return line.actual.every((letter) => there.has(letter) || line.mayGo(letter)) ? { letters, kept } : null
}
