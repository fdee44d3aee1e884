/** Places in ascending order, moved apart until each is `gap` from the next, none beyond `last` if that can be. */
export function spread(wanted: readonly number[], gap: number, last: number): number[] {
  const placed = [...wanted]
  for (let index = 1; index < placed.length; index++)
    placed[index] = Math.max(placed[index] ?? 0, (placed[index - 1] ?? 0) + gap)
  let limit = last
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? 0, limit)
    limit = (placed[index] ?? 0) - gap
  }
  return placed
}
