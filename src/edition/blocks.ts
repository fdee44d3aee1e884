/** A part of a long text: whole lines with their line ends, or a piece of a line that is too long for one block. */
export interface Block {
  readonly text: string
  /** The number of its first line. */
  readonly from: number
  /** Whether a line is cut at its beginning or its end. */
  readonly cut: boolean
}

/** How many characters a block has: a text is repaired in memory that does not grow with it. */
const SIZE = 1_000_000
/** A block rather ends at a blank line, when one stands in its last part. */
const LAST_PART = 0.9

/** Cuts a text that comes in chunks into blocks, at the ends of lines as far as there are any. */
export function* blocksOf(chunks: Iterable<string>, size = SIZE): Generator<Block> {
  let pending = ''
  let from = 1
  let midLine = false
  function* taken(end: number): Generator<Block> {
    const text = pending.slice(0, end)
    pending = pending.slice(end)
    const ends = text.endsWith('\n') || pending === ''
    yield { text, from, cut: midLine || !ends }
    from += lineEnds(text)
    midLine = !text.endsWith('\n')
  }
  for (const chunk of chunks) {
    pending += chunk
    while (pending.length > size) yield* taken(endOfBlock(pending, size))
  }
  if (pending !== '') yield* taken(pending.length)
}

function endOfBlock(text: string, size: number): number {
  const blank = text.lastIndexOf('\n\n', size - 2)
  if (blank >= size * LAST_PART) return blank + 2
  const line = text.lastIndexOf('\n', size - 1)
  if (line >= 0) return line + 1
  const space = text.lastIndexOf(' ', size - 1)
  if (space > 0) return space
  // Never between the two halves of one character.
  return /[\ud800-\udbff]/u.test(text[size - 1] ?? '') ? size - 1 : size
}

function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
