/** The `unicode-range` of a font face: reading it, and parting it into what a smaller file holds and the rest. */

/** First and last code point, both in it. */
export type Interval = readonly [first: number, last: number]

/** Reads `U+0600-06FF, U+200C`. @throws Error on anything that is no list of ranges (wildcards are not used here) */
export function parseUnicodeRange(text: string): Interval[] {
  return text.split(',').map((part) => {
    const [, first, last] = /^\s*U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(part) ?? []
    if (first === undefined) throw new Error(`no unicode range: ${part}`)
    return [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)]
  })
}

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0')

export const writeUnicodeRange = (intervals: readonly Interval[]): string =>
  intervals
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')

/**
 * Parts a range in two.
 * @param points code points in rising order, each once
 * @returns `inside` what of the range is among the points, `outside` the rest; both in rising order, nothing in both
 */
export function partRange(
  range: readonly Interval[],
  points: readonly number[],
): { inside: Interval[]; outside: Interval[] } {
  const inside: Interval[] = []
  const outside: Interval[] = []
  for (const [first, last] of range) {
    let next = first
    for (const point of points) {
      if (point < first || point > last) continue
      if (point > next) outside.push([next, point - 1])
      const before = inside.at(-1)
      if (before && before[1] === point - 1) inside[inside.length - 1] = [before[0], point]
      else inside.push([point, point])
      next = point + 1
    }
    if (next <= last) outside.push([next, last])
  }
  return { inside, outside }
}
