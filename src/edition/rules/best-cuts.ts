import { type Circumstances, endCost, junctionCost, startCost } from './order-cost.ts'
import type { TokenLine } from './tokens.ts'

/** Each cut costs a little, so that none is made for nothing. */
const CUT = 0.25
/** The number of possible cuts up to which all ways to cut are weighed; a longer line is no printed line. */
const MOST_CUTS = 40

/**
 * The cuts, out of those allowed, that leave least against the line when its pieces are set in reverse. Weighs all
 * ways at once, from the last piece backwards: what a further piece costs depends only on where the piece after it
 * begins and ends. Cubic in the number of allowed cuts, which is bounded.
 */
export function bestCuts(
  line: TokenLine,
  allowed: readonly number[],
  circumstances: Circumstances,
): number[] {
  if (allowed.length === 0 || allowed.length > MOST_CUTS) return []
  const { tokens } = line
  const bounds = [0, ...allowed, tokens.length]
  const last = bounds.length - 1
  const inner = innerCosts(line, bounds, circumstances)
  const best: number[][] = bounds.map(() => bounds.map(() => Number.POSITIVE_INFINITY))
  const follow: number[][] = bounds.map(() => bounds.map(() => -1))
  const tokenAt = (index: number) => tokens[index]
  /** The junction at a piece's head, which the difference of sums wrongly counts as the piece's own. */
  const headCost = (from: number) => {
    const [left, right] = [tokenAt((bounds[from] ?? 0) - 1), tokenAt(bounds[from] ?? 0)]
    if (left === undefined || right === undefined) return 0
    return junctionCost(left, right, right.spaces, circumstances)
  }
  for (let from = last - 1; from >= 0; from--) {
    for (let to = from + 1; to <= last; to++) {
      const own = (inner[to] ?? 0) - (inner[from] ?? 0) - headCost(from)
      const first = tokenAt(bounds[from] ?? 0)
      if (first === undefined) continue
      if (to === last) {
        set(best, from, to, own + startCost(first, tokenAt((bounds[from] ?? 0) + 1)))
        continue
      }
      for (let end = to + 1; end <= last; end++) {
        const left = tokenAt((bounds[end] ?? 0) - 1)
        if (left === undefined) continue
        const cost =
          (best[to]?.[end] ?? Number.POSITIVE_INFINITY) +
          own +
          CUT +
          junctionCost(left, first, 'seam', circumstances)
        if (cost < (best[from]?.[to] ?? 0)) {
          set(best, from, to, cost)
          set(follow, from, to, end)
        }
      }
    }
  }
  let to = last
  let least = Number.POSITIVE_INFINITY
  for (let end = 1; end <= last; end++) {
    const index = (bounds[end] ?? 0) - 1
    const token = tokenAt(index)
    if (token === undefined) continue
    const cost = (best[0]?.[end] ?? Number.POSITIVE_INFINITY) + endCost(token, tokenAt(index - 1))
    if (cost < least) {
      least = cost
      to = end
    }
  }
  const cuts: number[] = []
  let from = 0
  while (to < last && to > from) {
    cuts.push(bounds[to] ?? 0)
    const next = follow[from]?.[to] ?? last
    from = to
    to = next
  }
  return cuts
}

/** The cost of all junctions before each bound, so that a piece's own cost is a difference. */
function innerCosts(line: TokenLine, bounds: readonly number[], circumstances: Circumstances): number[] {
  const upTo: number[] = [0]
  line.tokens.forEach((right, at) => {
    const left = line.tokens[at - 1]
    upTo.push(
      (upTo[at] ?? 0) + (left === undefined ? 0 : junctionCost(left, right, right.spaces, circumstances)),
    )
  })
  return bounds.map((bound) => upTo[bound] ?? 0)
}

function set(table: number[][], row: number, column: number, value: number): void {
  const cells = table[row]
  if (cells !== undefined) cells[column] = value
}
