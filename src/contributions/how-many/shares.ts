/** Whole per cents that add up to what they are said to be parts of. */

/**
 * By the largest remainder: each share loses its fraction, and the shares with the largest ones get what is then missing
 * in the sum. Equal fractions give to the earlier share.
 */
export function percentages(amounts: readonly number[], whole: number): number[] {
  if (whole <= 0) return amounts.map(() => 0)
  const exact = amounts.map((amount) => (amount / whole) * 100)
  const shares = exact.map(Math.floor)
  const missing =
    Math.round(exact.reduce((sum, share) => sum + share, 0)) - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
