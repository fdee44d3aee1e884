/** Sizes of type on a stage: steps of a scale (stage.module.css), from the least that the last row can read. */
import type { Step } from '../deck/schema.ts'

export const SMALLEST = 0
export const LARGEST = 20

/** Larger than this a kind of step only shouts. */
export const MOST: Readonly<Record<Step['kind'], number>> = {
  title: 18,
  statement: 14,
  quotation: 14,
  comparison: 11,
  figure: 10,
  table: 9,
  question: 10,
  answers: 10,
  sources: 8,
  view: SMALLEST,
}

/** The steps that have one size with this one, itself left out: by index, none for a drawing. */
export function othersInRun(kinds: readonly Step['kind'][], at: number): number[] {
  const kind = kinds[at]
  if (kind === undefined || MOST[kind] === SMALLEST) return []
  let [from, end] = [at, at + 1]
  while (kinds[from - 1] === kind) from -= 1
  while (kinds[end] === kind) end += 1
  return Array.from({ length: end - from }, (_, index) => from + index).filter((index) => index !== at)
}

/**
 * Like steps that follow each other have one size, that of the fullest of them.
 * @param largest the largest size that each step has room for
 */
export function sizesOfRuns(kinds: readonly Step['kind'][], largest: readonly number[]): number[] {
  const sizes: number[] = []
  let from = 0
  kinds.forEach((kind, index) => {
    if (kinds[index + 1] === kind) return
    const own = largest.slice(from, index + 1)
    const size = Math.max(SMALLEST, Math.min(MOST[kind], ...own))
    for (let at = from; at <= index; at++) sizes[at] = size
    from = index + 1
  })
  return sizes
}
