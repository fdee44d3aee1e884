/** The same in the page: every place of the words in what an element shows, as ranges of its text. */
import type { WrittenRow } from '../engine/find.ts'
import { rowsOf, stretchesIn } from './stretches.ts'

/** What holds a text of its own; its pieces (mentions, terms, clauses) are read together. */
const BLOCKS = 'p, h1, h2, h3, h4, li, td, th, dd, dt, caption, figcaption'
/** What stands among the words and is none of them: numbers of notes, signs, tools. */
const NO_WORDS = 'sup, button, [aria-hidden="true"], .visually-hidden, [hidden]'

interface Piece {
  readonly node: Text
  /** Where it begins in the text of its block. */
  readonly at: number
}

/** An element in two languages has two texts. */
const blockOf = (node: Text): string | Element | null => {
  const element = node.parentElement
  if (!element || element.closest(NO_WORDS) || !element.checkVisibility()) return null
  return element.closest(`[lang]:is(${BLOCKS} *), ${BLOCKS}`) ?? element
}

function textsIn(root: Element): { readonly text: string; readonly pieces: readonly Piece[] }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts = new Map<string | Element, { text: string; pieces: Piece[] }>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node instanceof Text ? blockOf(node) : null
    if (block === null || !(node instanceof Text)) continue
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
      const range = document.createRange()
      range.setStart(first.node, start - first.at)
      range.setEnd(last.node, end - last.at)
      return [range]
    })
  })
  return ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
}
