/** A stretch that two sequences have in common. */
export interface Tile {
  readonly a: number
  readonly b: number
  readonly length: number
}

/**
 * The longest stretch of free elements that both have; of equally long ones the first. rescue/model/pieces.ts has the
 * same for the letters of a line: if it were shared, opening a damaged text would load all scripts of the evidence.
 */
function longestTile(
  a: readonly string[],
  b: readonly string[],
  freeA: readonly boolean[],
  freeB: readonly boolean[],
): Tile | null {
  let best: Tile | null = null
  let previous = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    const lengths = new Uint16Array(b.length + 1)
    if (freeA[i]) {
      for (let j = 0; j < b.length; j++) {
        if (!freeB[j] || a[i] !== b[j]) continue
        const length = (previous[j] ?? 0) + 1
        lengths[j + 1] = length
        if (length > (best?.length ?? 0)) best = { a: i - length + 1, b: j - length + 1, length }
      }
    }
    previous = lengths
  }
  return best
}

/**
 * Covers two sequences with the stretches they share, longest first (greedy string tiling). Where one is the other cut
 * in pieces and set in another order, which is what the extraction did to our lines, the tiles are those pieces: a
 * usual diff would show them as words deleted here and inserted there.
 */
export function tilesBetween(a: readonly string[], b: readonly string[]): Tile[] {
  const freeA = a.map(() => true)
  const freeB = b.map(() => true)
  const tiles: Tile[] = []
  for (let tile = longestTile(a, b, freeA, freeB); tile; tile = longestTile(a, b, freeA, freeB)) {
    freeA.fill(false, tile.a, tile.a + tile.length)
    freeB.fill(false, tile.b, tile.b + tile.length)
    tiles.push(tile)
  }
  return tiles
}
