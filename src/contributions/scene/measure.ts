/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3]/g
const NO_WIDTH = /[\u064b-\u0652\u2066-\u2069]/g
const NARROW = /[ .,:;،؛()[\]'’ijlft†]/g

/** A text's width, a little generously: the plot is laid out before there is a browser to measure it. */
export function widthOf(text: string, size: number): number {
  const letters = text.replace(NO_WIDTH, '')
  const arabic = letters.match(ARABIC_LETTER)?.length ?? 0
  const narrow = letters.match(NARROW)?.length ?? 0
  return size * (arabic * 0.5 + narrow * 0.34 + (letters.length - arabic - narrow) * 0.61)
}

/** Words on lines no longer than `room`. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
