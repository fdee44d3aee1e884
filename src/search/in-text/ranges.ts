/** Every place of the words that were found (stretches.ts), as ranges of what an element shows. */
import { blockOf, rangeBetween, wordNodesIn } from '../../place/shown-text.ts'
import type { WrittenRow } from '../engine/find.ts'
import { rowsOf, stretchesIn } from './stretches.ts'

interface Piece {
  readonly node: Text
  /** Where it begins in the text of its block. */
  readonly at: number
}

function textsIn(root: Element): { readonly text: string; readonly pieces: readonly Piece[] }[] {
  const texts = new Map<Element, { text: string; pieces: Piece[] }>()
  for (const node of wordNodesIn(root)) {
    const block = blockOf(node) ?? node.parentElement
    if (!block || !node.parentElement?.checkVisibility()) continue
    const known = texts.get(block) ?? { text: '', pieces: [] }
    known.pieces.push({ node, at: known.text.length })
    known.text += node.data
    texts.set(block, known)
  }
  return [...texts.values()]
}

export function rangesIn(root: Element, written: readonly WrittenRow[]): Range[] {
  const rows = rowsOf(written)
  const ranges = textsIn(root).flatMap(({ text, pieces }) => {
    const pieceAt = (offset: number) => pieces.findLast(({ at }) => at <= offset)
    return stretchesIn(text, rows).flatMap(({ start, end }) => {
      const [first, last] = [pieceAt(start), pieceAt(end - 1)]
      if (!first || !last) return []
      return [
        rangeBetween({ node: first.node, at: start - first.at }, { node: last.node, at: end - last.at }),
      ]
    })
  })
  return ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
}
