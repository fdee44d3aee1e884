interface Extent {
  readonly top: number
  readonly bottom: number
}

/** Which of the items that stand one below the other is the nearest to a height; 0 where there are none. */
export function nearestPlace(items: readonly Extent[], y: number): number {
  const distances = items.map(({ top, bottom }) => Math.abs((top + bottom) / 2 - y))
  return Math.max(0, distances.indexOf(Math.min(...distances)))
}
