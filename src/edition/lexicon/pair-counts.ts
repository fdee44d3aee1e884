const SPREAD = 0x9e3779b1
const OTHER_SPREAD = 0x85ebca6b
/** The size of the first table as a power of two. */
const FIRST_BITS = 12
const NONE = -1
/** Nearly all pairs that are asked about were never met: a bit for each of so many places tells most of these. */
const MET_BITS = 20

function spread(first: number, second: number): number {
  return Math.imul(first, SPREAD) ^ Math.imul(second, OTHER_SPREAD)
}

/** How often pairs of small numbers were met. A map of pairs, in which each has to be written as one number, is slow. */
export class PairCounts {
  private bits = FIRST_BITS
  private firsts = new Int32Array(1 << FIRST_BITS).fill(NONE)
  private seconds = new Int32Array(1 << FIRST_BITS)
  private counts = new Int32Array(1 << FIRST_BITS)
  private size = 0
  private readonly met = new Uint32Array(1 << (MET_BITS - 5))

  add(first: number, second: number): void {
    const bit = spread(first, second) >>> (32 - MET_BITS)
    this.met[bit >>> 5] = (this.met[bit >>> 5] ?? 0) | (1 << (bit & 31))
    let at = this.placeOf(first, second)
    if (this.firsts[at] === NONE) {
      if (this.size * 2 >= this.firsts.length) {
        this.grow()
        at = this.placeOf(first, second)
      }
      this.firsts[at] = first
      this.seconds[at] = second
      this.size++
    }
    this.counts[at] = (this.counts[at] ?? 0) + 1
  }

  of(first: number, second: number): number {
    const bit = spread(first, second) >>> (32 - MET_BITS)
    if (((this.met[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0
    return this.counts[this.placeOf(first, second)] ?? 0
  }

  /** Where a pair is, or where it would be. */
  private placeOf(first: number, second: number): number {
    const mask = this.firsts.length - 1
    let at = spread(first, second) >>> (32 - this.bits)
    while (this.firsts[at] !== NONE && (this.firsts[at] !== first || this.seconds[at] !== second))
      at = (at + 1) & mask
    return at
  }

  private grow(): void {
    const { firsts, seconds, counts } = this
    this.bits++
    this.firsts = new Int32Array(1 << this.bits).fill(NONE)
    this.seconds = new Int32Array(1 << this.bits)
    this.counts = new Int32Array(1 << this.bits)
    for (let from = 0; from < firsts.length; from++) {
      const first = firsts[from] ?? NONE
      if (first === NONE) continue
      const at = this.placeOf(first, seconds[from] ?? 0)
      this.firsts[at] = first
      this.seconds[at] = seconds[from] ?? 0
      this.counts[at] = counts[from] ?? 0
    }
  }
}
