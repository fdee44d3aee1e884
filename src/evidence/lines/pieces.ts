import type { Alignment } from './alignment.ts'

/** The pieces a line was cut into: the number of each character's piece, 1 being what stands first when edited. */
export interface Pieces {
  readonly count: number
  readonly ofSource: readonly (number | null)[]
  readonly ofEdited: readonly (number | null)[]
  /** The pieces that changed their place among the others; the rest stand as they stood. */
  readonly moved: ReadonlySet<number>
}

/** Of pieces in the order they had in the source, the heaviest selection whose numbers rise: those did not move. */
function unmoved(order: readonly number[], weight: ReadonlyMap<number, number>): Set<number> {
  const chains = order.map((piece) => ({ weight: weight.get(piece) ?? 0, pieces: [piece] }))
  chains.forEach((chain, index) => {
    const own = chain.weight
    for (let before = 0; before < index; before++) {
      const other = chains[before]
      if (!other || (order[before] ?? 0) >= (order[index] ?? 0)) continue
      if (other.weight + own <= chain.weight) continue
      chain.weight = other.weight + own
      chain.pieces = [...other.pieces, order[index] ?? 0]
    }
  })
  const best = chains.reduce<(typeof chains)[number] | null>(
    (found, chain) => (found === null || chain.weight > found.weight ? chain : found),
    null,
  )
  return new Set(best?.pieces)
}

/** Reads the cuts from an alignment: a piece is what stands together, in the same order, in both lines. */
export function piecesOf(alignment: Alignment, editedLength: number): Pieces {
  const ofSource = new Array<number | null>(alignment.length).fill(null)
  const ofEdited = new Array<number | null>(editedLength).fill(null)
  const inSource = alignment.flatMap((target, at) => (target >= 0 ? [{ at, target }] : []))
  const ranked = inSource.map((pair, rank) => ({ ...pair, rank })).sort((a, b) => a.target - b.target)
  const weight = new Map<number, number>()
  let count = 0
  let last = -2
  for (const { at, target, rank } of ranked) {
    if (rank !== last + 1) count++
    last = rank
    ofSource[at] = count
    ofEdited[target] = count
    weight.set(count, (weight.get(count) ?? 0) + 1)
  }
  const order = [...new Set(inSource.map(({ at }) => ofSource[at] ?? 0))]
  const still = unmoved(order, weight)
  return { count, ofSource, ofEdited, moved: new Set(order.filter((piece) => !still.has(piece))) }
}
