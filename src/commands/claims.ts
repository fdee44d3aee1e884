/** Who does which piece of numbered work, agreed upon by several threads: whoever claims it first does it. */

/** A number for each of so many pieces that can be open at a time; `TAKEN` once somebody claimed it. */
export type Claims = Int32Array<SharedArrayBuffer>

const TAKEN = -1

/** @param most how many pieces are open at a time */
export function newClaims(most: number): Claims {
  return new Int32Array(new SharedArrayBuffer(most * Int32Array.BYTES_PER_ELEMENT)).fill(TAKEN)
}

/** Opens a piece of work to whoever comes first. An older one in its place can no longer be claimed. */
export function offer(claims: Claims, number: number): void {
  Atomics.store(claims, number % claims.length, number)
}

/** @returns whether the caller is the first, and so the one who does it */
export function claim(claims: Claims, number: number): boolean {
  return Atomics.compareExchange(claims, number % claims.length, number, TAKEN) === number
}
