import { type Arrangement, textOf, wholeCost } from './arrangement.ts'
import { bestCuts, type Cutting, costOfCuts, junctionsUpTo, leastOf, type Prices } from './best-cuts.ts'
import { type Cut, cutsBefore, type Joining } from './joining.ts'
import type { Circumstances, Habits } from './order-cost.ts'
import { readingsOf } from './quotations.ts'
import { type Token, type TokenLine, tokensOf } from './tokens.ts'
import { visibleCuts } from './visible-cuts.ts'

/** What any new order costs: in a damaged text about every other line is sound. */
const REVERSED = 0.8
/** On a real page all runs of a line are reversed; only strong signs speak for some of them. */
const PARTIAL = 1.2
/** A cut that can be seen, so that none is made for nothing. */
const VISIBLE = 0.25
/**
 * A cut beside a mark that stands rightly: rare where pieces carry wide gaps, as those were cut by their place on the
 * page; less so where only the pieces' order was lost.
 */
const BESIDE_MARK: Readonly<Record<Joining, number>> = { loose: 2, kept: 0.5, spaced: 0.5, tight: 0.5 }
/** A cut at a bare space; less when a piece of a word tells that the line was cut out of sight. */
const BARE = 3.7
const BARE_IN_DOUBT = 2.5
/** A cut in a word that is none and falls into two; the surer the two words, the less. */
const IN_GLUED = 2
const SURENESS = 0.4
/** Above this sureness two words without a space show that the line was cut. */
const SURE = 3
/** Two words that follow each other as gladly as this are not cut apart where nothing shows a cut. */
const TIED = -2
/** How many ways to cut are weighed by the whole line. */
const MOST_CUTTINGS = 6
/** A longer line is no printed line. */
const MOST_TOKENS = 300
/** How many orders of a line are weighed together with its neighbours'. */
const MOST_ORDERS = 4

/** One order that a line may have had. */
export interface Order {
  readonly arrangement: Arrangement
  readonly cost: number
  readonly first: Token
  readonly last: Token
}

/** Latin words and formulas: their order among themselves was never lost. */
function isLeftToRight(token: Token | undefined): boolean {
  return token?.kind === 'latin' || token?.kind === 'other'
}

/** What a text's habits are taken for before anything is known of them. */
export const USUAL_HABITS: Habits = { shown: REVERSED, hidden: REVERSED, gapped: 0, ungapped: 0 }

/** Whether a line has spaces that no sound line has: more than one within it, or some at its ends. */
function isGapped({ tokens, trailing }: TokenLine): boolean {
  return trailing > 0 || tokens.some(({ spaces }, at) => spaces > (at === 0 ? 0 : 1))
}

/** What a cut before each token costs. */
function cutCosts(line: TokenLine, visible: readonly number[], joining: Joining): number[] {
  const seen = new Set(visible)
  const doubtful = line.tokens.some((token) => token.glued > SURE || token.oddness > 1)
  return line.tokens.map((token, at) => {
    if (isLeftToRight(line.tokens[at - 1]) && isLeftToRight(token)) return BARE
    if (seen.has(at)) return VISIBLE
    if (token.glued > 0) return Math.max(VISIBLE, IN_GLUED - SURENESS * token.glued)
    if (token.kind !== 'word' || line.tokens[at - 1]?.kind !== 'word') return BESIDE_MARK[joining]
    return doubtful ? BARE_IN_DOUBT : BARE
  })
}

/** @param costs what a cut before each token costs */
function pricesOf(
  line: TokenLine,
  costs: readonly number[],
  circumstances: Circumstances,
  before: (first: Token) => number,
): Prices {
  return {
    circumstances,
    upTo: junctionsUpTo(line, circumstances),
    cut: ({ at }: Cut) => costs[at] ?? 0,
    head: ({ at }: Cut) => {
      const first = line.tokens[at]
      return first === undefined ? 0 : before(first)
    },
  }
}

function orderOf(line: TokenLine, { cuts, cost }: Cutting, { lexicon }: Circumstances): Order[] {
  const first = line.tokens[cuts.at(-1)?.at ?? 0]
  const last = line.tokens[(cuts[0]?.at ?? line.tokens.length) - 1]
  if (first === undefined || last === undefined) return []
  const arrangement = { line, cuts }
  return [{ arrangement, cost: cost + wholeCost(arrangement, lexicon), first, last }]
}

function foundOrder(line: TokenLine, prices: Prices): Order[] {
  return orderOf(line, { cuts: [], cost: costOfCuts(line, [], prices) }, prices.circumstances)
}

/** The order as found, if the line has any words. */
export function orderAsFound(
  line: TokenLine,
  circumstances: Circumstances,
  before: (first: Token) => number,
): Order[] {
  const found = readingsOf(line).flatMap((read) =>
    foundOrder(read, pricesOf(read, [], circumstances, before)),
  )
  return leastOf(found, 1)
}

/** The orders a line may have had, whatever the habits of its text. */
export interface PossibleOrders {
  /** The one as found, if the line has any words. */
  readonly found: readonly Order[]
  /** The others, and what each costs beside that for leaving a cut that shows. */
  readonly others: readonly (Order & { readonly spared: number })[]
  /** Whether a cut shows, and whether there are spaces that no sound line has. */
  readonly shows: boolean
  readonly gapped: boolean
}

/** @param before what the line before has against each word at this one's head */
export function possibleOrders(
  line: TokenLine,
  circumstances: Circumstances,
  before: (first: Token) => number,
): PossibleOrders {
  const [first, second] = readingsOf(line).map((read) => ordersOfReading(read, circumstances, before))
  if (first === undefined || second === undefined)
    return first ?? ordersOfReading(line, circumstances, before)
  return {
    ...first,
    found: leastOf([...first.found, ...second.found], 1),
    others: [...first.others, ...second.others],
  }
}

function ordersOfReading(
  line: TokenLine,
  circumstances: Circumstances,
  before: (first: Token) => number,
): PossibleOrders {
  const joining = circumstances.joining ?? 'loose'
  const visible = visibleCuts(line)
  const prices = pricesOf(line, cutCosts(line, visible, joining), circumstances, before)
  const found = foundOrder(line, prices)
  const shown = { shows: visible.length > 0, gapped: isGapped(line) }
  if (line.tokens.length < 2 || line.tokens.length > MOST_TOKENS) return { found, others: [], ...shown }
  const all = visible.flatMap((at) => cutsBefore(line, at, joining).slice(-1))
  const places =
    circumstances.lexicon === undefined
      ? visible
      : line.tokens.flatMap((_, at) => (at > 0 && !isTied(line, at, prices.upTo, visible) ? [at] : []))
  const possible = places.flatMap((at) => cutsBefore(line, at, joining))
  const spared = ({ arrangement: { cuts } }: Order) =>
    joining === 'loose' && visible.some((at) => !cuts.some((cut) => cut.at === at)) ? PARTIAL : 0
  const whole = all.length > 0 ? [{ cuts: all, cost: costOfCuts(line, all, prices) }] : []
  const others = [...whole, ...bestCuts(line, possible, prices, MOST_CUTTINGS)]
    .flatMap((cutting) => orderOf(line, cutting, circumstances))
    .map((order) => {
      const { arrangement, cost, first, last } = order
      return { arrangement, cost, first, last, spared: spared(order) }
    })
  return { found, others, ...shown }
}

/** The orders of a line by the habits of its text: the one as found first, then the likeliest, each with another last word. */
export function byHabit({ found, others, shows, gapped }: PossibleOrders, habits: Habits): Order[] {
  const usual = (shows ? habits.shown : habits.hidden) + (gapped ? habits.gapped : habits.ungapped)
  const orders = others.map(
    ({ arrangement, cost, first, last, spared }): Order => ({
      arrangement,
      cost: cost + usual + spared,
      first,
      last,
    }),
  )
  return [...found, ...leastOf(orders, MOST_ORDERS)]
}

/**
 * The orders a line may have had: the one as found first, then the likeliest, each with another last word.
 * @param before what the line before has against each word at this one's head
 */
export function ordersOf(
  line: TokenLine,
  circumstances: Circumstances,
  before: (first: Token) => number,
): Order[] {
  return byHabit(possibleOrders(line, circumstances, before), circumstances.habits ?? USUAL_HABITS)
}

/** Whether a token is held to the one before it by what the two say to each other. */
function isTied({ tokens }: TokenLine, at: number, upTo: Float64Array, visible: readonly number[]): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]]
  if (left?.kind !== 'word' || right?.kind !== 'word' || right.glued > 0) return false
  return (upTo[at] ?? 0) - (upTo[at - 1] ?? 0) < TIED && !visible.includes(at)
}

/** The bidirectional algorithm swaps a symbol and the number before it when both fall into one left-to-right run. */
function swapSymbolAndYear(text: string): string {
  return text.replace(/([A-Z][\w./-]{0,60}\/[\w./-]{1,60}) (\d{4}) ?\( ?\)/gu, '$2 ($1)')
}

/** The order's text; nothing when it is the order as found. */
export function textOfOrder({ arrangement }: Order, { lexicon }: Circumstances): string | undefined {
  return arrangement.cuts.length === 0 ? undefined : swapSymbolAndYear(textOf(arrangement, lexicon))
}

/** The likeliest order of a line by itself; nothing when it is the order as found. */
export function bestOrder(text: string, circumstances: Circumstances): string | undefined {
  const [first, ...others] = ordersOf(tokensOf(text, circumstances.lexicon), circumstances, () => 0)
  if (first === undefined) return undefined
  const best = others.reduce((least, order) => (order.cost < least.cost ? order : least), first)
  return textOfOrder(best, circumstances)
}
