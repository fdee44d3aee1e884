import { type Cut, headOf, seamSpaces, tailOf } from './joining.ts'
import { type Circumstances, edgeCost, endCost, junctionCost, seamCost, startCost } from './order-cost.ts'
import type { TokenLine } from './tokens.ts'

/** The number of possible cuts up to which all ways to cut are weighed; a longer line is no printed line. */
const MOST_CUTS = 60

/** One way to cut a line, and what speaks against the order that comes of it, the costs of the whole line left out. */
export interface Cutting {
  readonly cuts: readonly Cut[]
  readonly cost: number
}

/** What the ways to cut a line are weighed by, besides the line itself. */
export interface Prices {
  readonly circumstances: Circumstances
  /** The line's junctions as found (`junctionsUpTo`). */
  readonly upTo: Float64Array
  /** What each cut costs. */
  readonly cut: (cut: Cut) => number
  /** What the line before has against a line that begins after this cut. */
  readonly head: (head: Cut) => number
}

/** The cost of all junctions up to each token, so that a piece's own cost is a difference. */
export function junctionsUpTo({ tokens }: TokenLine, circumstances: Circumstances): Float64Array {
  const upTo = new Float64Array(tokens.length + 1)
  for (let at = 1; at < tokens.length; at++) {
    const [left, right] = [tokens[at - 1], tokens[at]]
    if (left !== undefined && right !== undefined)
      upTo[at] = (upTo[at - 1] ?? 0) + junctionCost(left, right, right.spaces, circumstances)
  }
  return upTo
}

function startingAt({ tokens }: TokenLine, { at, leading }: Cut): number {
  const first = tokens[at]
  return first === undefined ? 0 : startCost(first, tokens[at + 1]) + edgeCost(leading)
}

function endingAt({ tokens }: TokenLine, { at, trailing }: Cut): number {
  const last = tokens[at - 1]
  return last === undefined ? 0 : endCost(last, tokens[at - 2]) + edgeCost(trailing)
}

/**
 * The cuts, out of those allowed, that leave least against the line when its pieces are set in reverse: for each token
 * the line may then end with, the best way. Weighs all ways at once, from the last piece backwards: what a further
 * piece costs depends only on where the piece after it begins and ends. Cubic in the number of allowed cuts, which is
 * bounded.
 * @param most how many of them are asked for, the likeliest first
 */
export function bestCuts(
  line: TokenLine,
  allowed: readonly Cut[],
  prices: Prices,
  most = Number.POSITIVE_INFINITY,
): Cutting[] {
  if (allowed.length === 0 || allowed.length > MOST_CUTS) return []
  const { circumstances, upTo } = prices
  const joining = circumstances.joining ?? 'loose'
  const tail = tailOf(line, joining)
  const bounds = [headOf(line, joining), ...allowed, tail]
  const size = bounds.length
  const last = size - 1
  const places = Int32Array.from(bounds, (bound) => bound.at)
  const inner = (from: number, to: number) =>
    (upTo[(places[to] ?? 0) - 1] ?? 0) - (upTo[places[from] ?? 0] ?? 0)
  const seams = seamCosts(line, bounds, circumstances)
  const best = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY)
  const follow = new Int32Array(size * size).fill(-1)
  for (let from = last - 1; from >= 0; from--) {
    const bound = bounds[from] ?? tail
    best[from * size + last] = inner(from, last) + startingAt(line, bound) + prices.head(bound)
    for (let to = from + 1; to < last; to++) {
      if (places[to] === places[from]) continue
      let least = Number.POSITIVE_INFINITY
      let next = -1
      for (let end = to + 1; end <= last; end++) {
        const cost = (best[to * size + end] ?? 0) + (seams[end * size + from] ?? 0)
        if (cost < least) {
          least = cost
          next = end
        }
      }
      best[from * size + to] = least + inner(from, to) + prices.cut(bounds[to] ?? tail)
      follow[from * size + to] = next
    }
  }
  const ends = Array.from(allowed, (bound, at) => ({
    end: at + 1,
    cost: (best[at + 1] ?? 0) + endingAt(line, bound),
  }))
  return leastOf(ends, most).map(({ end, cost }) => {
    const cuts: Cut[] = []
    let [from, to] = [0, end]
    while (to < last && to > from) {
      cuts.push(bounds[to] ?? tail)
      const next = follow[from * size + to] ?? last
      from = to
      to = next
    }
    return { cuts, cost }
  })
}

/** Those that cost least, in the order of their cost. */
export function leastOf<T extends { readonly cost: number }>(items: readonly T[], most: number): T[] {
  return [...items].sort((one, other) => one.cost - other.cost).slice(0, most)
}

/** What speaks against the order that given cuts make, the costs of the whole line left out. */
export function costOfCuts(line: TokenLine, cuts: readonly Cut[], prices: Prices): number {
  const { circumstances } = prices
  const joining = circumstances.joining ?? 'loose'
  const [start, tail] = [headOf(line, joining), tailOf(line, joining)]
  const head = cuts.at(-1) ?? start
  let cost = (prices.upTo[line.tokens.length - 1] ?? 0) + prices.head(head)
  cost += startingAt(line, head) + endingAt(line, cuts[0] ?? tail)
  cuts.forEach((cut, index) => {
    cost += prices.cut(cut) - junctionAt(line, cut.at, circumstances)
    const left = line.tokens[(cuts[index + 1] ?? tail).at - 1]
    const right = line.tokens[(cuts[index - 1] ?? start).at]
    if (left === undefined || right === undefined) return
    const spaces = seamSpaces((cuts[index + 1] ?? tail).trailing, (cuts[index - 1] ?? start).leading)
    cost += seamCost(left, right, spaces, circumstances)
  })
  return cost
}

function junctionAt({ tokens }: TokenLine, at: number, circumstances: Circumstances): number {
  const [left, right] = [tokens[at - 1], tokens[at]]
  return left === undefined || right === undefined
    ? 0
    : junctionCost(left, right, right.spaces, circumstances)
}

/** What each seam costs that sets the piece beginning at one bound after the piece ending at another. */
function seamCosts(line: TokenLine, bounds: readonly Cut[], circumstances: Circumstances): Float64Array {
  const size = bounds.length
  const costs = new Float64Array(size * size)
  for (let end = 2; end < size; end++) {
    const ending = bounds[end]
    const left = ending && line.tokens[ending.at - 1]
    if (left === undefined) continue
    for (let from = 0; from < end - 1; from++) {
      const right = line.tokens[bounds[from]?.at ?? 0]
      if (right === undefined) continue
      const spaces = seamSpaces(ending?.trailing, bounds[from]?.leading)
      costs[end * size + from] = seamCost(left, right, spaces, circumstances)
    }
  }
  return costs
}
