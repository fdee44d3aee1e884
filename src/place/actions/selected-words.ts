/** The words of a text that are selected in the page, as the edition has them. */

import { withLatinDigits } from '../../i18n/digits.ts'
import { isLanguage, type Language } from '../../i18n/language.ts'
import { isLocator } from '../../locator.ts'
import { blockOf, wordNodesIn } from '../shown-text.ts'
import { endOf, startOf } from '../whole-words.ts'
import type { SelectedWords, WordsEdge } from './target.ts'

/** Mentions are links to other things; the words themselves belong to the part around them. */
const PART = '[data-locator]:not(a)'

/** How much of the text goes along before and after, in UTF-16 units, ending at a word. */
const CONTEXT = 40

interface Piece {
  readonly text: string
  readonly node: Text
}

interface Block {
  readonly element: Element
  readonly language: Language
  readonly pieces: Piece[]
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)

/** The block that a text stands in, and its language; null where it is hidden, in no block, or in no language of ours. */
function textOfNode(node: Text): { readonly element: Element; readonly language: Language } | null {
  const parent = node.parentElement
  if (!parent || parent.checkVisibility?.() === false) return null
  const language = parent.closest('[lang]')?.getAttribute('lang')
  const element = blockOf(node)
  return element && isLanguage(language) ? { element, language } : null
}

function blocksIn(root: Element, range: Range): Block[] {
  const blocks = new Map<Element, Block>()
  for (const node of wordNodesIn(root)) {
    if (!range.intersectsNode(node)) continue
    const block = textOfNode(node)
    if (!block) continue
    const { element, language } = block
    const known = blocks.get(element) ?? { element, language, pieces: [] }
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : node.length
    if (end > start) known.pieces.push({ node, text: node.data.slice(start, end) })
    if (known.pieces.length > 0) blocks.set(element, known)
  }
  return [...blocks.values()]
}

/** As the edition writes it. */
const plain = (text: string): string => withLatinDigits(text).replace(/\s+/g, ' ')

const textOf = ({ pieces }: Block): string => plain(pieces.map(({ text }) => text).join('')).trim()

function edgeAt(node: Node): WordsEdge | null {
  const element = elementOf(node)
  const part = element?.closest<HTMLElement>(PART)?.dataset.locator ?? ''
  if (!isLocator(part)) return null
  const number = Number(element?.closest<HTMLElement>('[data-segment]')?.dataset.segment?.split('.').at(-1))
  return { part, segment: Number.isInteger(number) ? number : null }
}

/** Each part begins a line; clauses that are set one below the other are one text. */
function linesOf(blocks: readonly Block[]): string {
  let lines = ''
  let before: WordsEdge | null = null
  for (const block of blocks) {
    const text = textOf(block)
    const [piece] = block.pieces
    if (text === '' || !piece) continue
    const edge = edgeAt(piece.node)
    const isNextClause = edge?.part === before?.part && edge?.segment != null && before?.segment != null
    if (lines !== '') lines += isNextClause ? ' ' : '\n'
    lines += text
    before = edge
  }
  return lines
}

function textBeside(block: Element, set: (range: Range) => void): string {
  const range = document.createRange()
  range.selectNodeContents(block)
  set(range)
  const [own] = blocksIn(block, range)
  return own ? plain(own.pieces.map(({ text }) => text).join('')) : ''
}

/**
 * @param root the text
 * @returns null where nothing of its words is selected
 */
export function selectedWords(root: Element, range: Range): SelectedWords | null {
  const all = blocksIn(root, range)
  // Where both languages are shown, the one that it begins in.
  const language = all[0]?.language
  const blocks = all.filter((block) => block.language === language)
  const [first, last] = [blocks[0], blocks.at(-1)]
  const [head, tail] = [first?.pieces[0]?.node, last?.pieces.at(-1)?.node]
  if (!language || !first || !last || !head || !tail) return null
  const words = linesOf(blocks)
  const [start, end] = [edgeAt(head), edgeAt(tail)]
  if (words === '' || !start || !end) return null
  const before = textBeside(first.element, (around) =>
    around.setEnd(head, head === range.startContainer ? range.startOffset : 0),
  )
  const after = textBeside(last.element, (around) =>
    around.setStart(tail, tail === range.endContainer ? range.endOffset : tail.length),
  )
  return { words, before: endOf(before, CONTEXT), after: startOf(after, CONTEXT), language, start, end }
}
