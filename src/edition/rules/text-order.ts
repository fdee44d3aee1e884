import { BOUND } from '../lexicon/word-class.ts'
import { affinity } from '../lexicon/word-pairs.ts'
import { type Order, orderAsFound, ordersOf, textOfOrder } from './line-order.ts'
import { type Circumstances, GRAMMAR, pairCost } from './order-cost.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A paragraph that ends and another that begins where no blank line says so. */
const BREAK = 1.5
/** A sentence that goes on over a blank line, as it does over the turn of a page. */
const OVER_BLANK = 2
/** The number of lines after which the likeliest orders are settled, at the latest. */
const MOST_PENDING = 64

interface State {
  readonly order: Order | undefined
  readonly cost: number
  readonly last: Token | undefined
  readonly previous: State | undefined
}

/** Which of the orders of the line before a line goes on best, and what speaks against the two. */
interface Join {
  readonly state: State | undefined
  readonly cost: number
}

/** What speaks against two lines standing one after the other, by the last and the first word. */
export function joinCost(
  last: Token | undefined,
  first: Token,
  blank: boolean,
  circumstances: Circumstances,
) {
  const { lexicon } = circumstances
  if (lexicon === undefined) return 0
  const begins = first.follows < 0 ? 0 : -GRAMMAR * affinity(BOUND, first.follows)
  if (last === undefined) return begins
  const ends = last.leads < 0 ? 0 : -GRAMMAR * affinity(last.leads, BOUND)
  return Math.min(
    pairCost(last, first, false, lexicon) + (blank ? OVER_BLANK : 0),
    begins + ends + (blank ? 0 : BREAK),
  )
}

/**
 * The order of each line so that, all together, the lines read on best: of each line a few likely orders are kept, and
 * of these the chain with least against it and its joins (Viterbi's algorithm). A blank line settles what came before.
 * @returns for each line its new text, or nothing when it stays
 */
export function orderLines(
  lines: readonly { readonly text: string; readonly fixed: boolean }[],
  circumstances: Circumstances,
): (string | undefined)[] {
  const settled: (string | undefined)[] = []
  let states: State[] = [{ order: undefined, cost: 0, last: undefined, previous: undefined }]
  let pending = 0
  const settle = () => {
    const best = leastOf(states)
    const texts: (string | undefined)[] = []
    let state: State | undefined = best
    for (let count = 0; count < pending; count++) {
      texts.push(state?.order === undefined ? undefined : textOfOrder(state.order, circumstances))
      state = state?.previous
    }
    settled.push(...texts.reverse())
    states = [{ order: undefined, cost: 0, last: best?.last, previous: undefined }]
    pending = 0
  }
  let blank = false
  for (const { text, fixed } of lines) {
    if (text.trim() === '') {
      settle()
      settled.push(undefined)
      blank = true
      continue
    }
    if (pending === MOST_PENDING) settle()
    const join = joinsAfter(states, blank, circumstances)
    const before = (first: Token) => join(first).cost
    const line = tokensOf(text, circumstances.lexicon)
    const orders = fixed ? orderAsFound(line, circumstances, before) : ordersOf(line, circumstances, before)
    states =
      orders.length === 0
        ? [{ order: undefined, cost: 0, last: undefined, previous: leastOf(states) }]
        : orders.map((order) => ({
            order,
            cost: order.cost,
            last: order.last,
            previous: join(order.first).state,
          }))
    pending++
    blank = false
  }
  settle()
  return settled
}

/** How each word goes on best from the orders of the line before, as the head of this one: looked at once. */
function joinsAfter(states: readonly State[], blank: boolean, circumstances: Circumstances) {
  const known = new Map<Token, Join>()
  return (first: Token): Join => {
    let best = known.get(first)
    if (best !== undefined) return best
    best = { state: undefined, cost: Number.POSITIVE_INFINITY }
    for (const state of states) {
      const cost = state.cost + joinCost(state.last, first, blank, circumstances)
      if (cost < best.cost) best = { state, cost }
    }
    known.set(first, best)
    return best
  }
}

function leastOf(states: readonly State[]): State | undefined {
  return states.reduce<State | undefined>(
    (least, state) => (least === undefined || state.cost < least.cost ? state : least),
    undefined,
  )
}
