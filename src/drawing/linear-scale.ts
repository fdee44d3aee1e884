export interface LinearScale {
  readonly at: (value: number) => number
  readonly invert: (px: number) => number
}

type Ends = readonly [from: number, to: number]

const between = ([from, to]: Ends, share: number): number => from * (1 - share) + to * share

/** How far along; where there is no length, in the middle. */
const shareOf = ([from, to]: Ends, value: number): number =>
  to === from ? 0.5 : (value - from) / (to - from)

/** Values to px and back, in proportion. */
export const linearScale = (values: Ends, px: Ends): LinearScale => ({
  at: (value) => between(px, shareOf(values, value)),
  invert: (place) => between(values, shareOf(px, place)),
})
