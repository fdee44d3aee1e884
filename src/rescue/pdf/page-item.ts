/** A piece of text as pdf.js gives it: its letters in the order in which they are read. */
export interface PageItem {
  readonly str: string
  readonly width: number
  readonly height: number
  /** The last two are where it begins, from the left and from below. */
  readonly transform: readonly number[]
}
