/** Rounded: a screen shows nothing finer, and short numbers are quicker to write and to read. */
export const hundredths = (px: number): number => Math.round(px * 100) / 100

/** Upright lines, as one path: one element to move in every frame of a zoom. */
export const linesAt = (places: readonly number[], top: number, bottom: number): string =>
  places.map((x) => `M${hundredths(x)} ${top}V${bottom}`).join('')
