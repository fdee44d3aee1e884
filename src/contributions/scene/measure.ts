/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/** A generous estimate of a text's width: the plot is laid out before there is a browser to measure it. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.58
