/** Where the words of notes stand in the page, as ranges of its text. */
import { withLatinDigits } from '../../i18n/digits.ts'
import type { Language } from '../../i18n/language.ts'
import { findWords } from '../../place/find-words.ts'
import { blockOf, rangeBetween, type TextPoint, wordNodesIn } from '../../place/shown-text.ts'
import type { Place } from '../model/entry.ts'

interface BlockText {
  readonly text: string
  /** For each letter of the text where it stands. */
  readonly letters: readonly TextPoint[]
}

/** A part's texts in a language, block by block, spaced as the edition writes them. */
function blocksIn(root: Element, language: Language): BlockText[] {
  const blocks = new Map<Element, { text: string; letters: TextPoint[] }>()
  for (const node of wordNodesIn(root)) {
    if (node.parentElement?.closest('[lang]')?.getAttribute('lang') !== language) continue
    const block = blockOf(node)
    if (!block) continue
    const known = blocks.get(block) ?? { text: '', letters: [] }
    const written = withLatinDigits(node.data)
    for (let at = 0; at < written.length; at++) {
      const letter = /\s/.test(written[at] ?? '') ? ' ' : (written[at] ?? '')
      if (letter === ' ' && (known.text === '' || known.text.endsWith(' '))) continue
      known.text += letter
      known.letters.push({ node, at })
    }
    blocks.set(block, known)
  }
  return [...blocks.values()]
}

const partAt = (root: Element, locator: string): Element | null =>
  root.querySelector(`[data-locator="${locator}"]:not(a)`)

/** Letters of a text that may run over several blocks, a range for each of these. */
function rangesAt(blocks: readonly BlockText[], start: number, end: number): Range[] {
  let from = 0
  return blocks.flatMap(({ text, letters }) => {
    const [first, last] = [
      letters[Math.max(0, start - from)],
      letters[Math.min(text.trimEnd().length, end - from) - 1],
    ]
    const isIn = start < from + text.length && end > from
    from += text.trimEnd().length + 1
    return isIn && first && last ? [rangeBetween(first, { node: last.node, at: last.at + 1 })] : []
  })
}

interface Words {
  readonly words: string
  readonly before: string
  readonly after: string
}

/** Of one text: clause under clause a sentence is cut into several blocks. */
function rangesOfWords(blocks: readonly BlockText[], words: Words): Range[] {
  const whole = blocks.map(({ text }) => text.trimEnd()).join(' ')
  const found = findWords(whole, words)
  return found ? rangesAt(blocks, found.start, found.end) : []
}

/** How many of the following texts one paragraph of several may stand in, where it was corrected. */
const NEXT_ONES = 3

/** Of several paragraphs, one text after the other. */
function rangesOfLines(blocks: readonly BlockText[], lines: readonly Words[]): Range[] {
  let from = 0
  return lines.flatMap((line) => {
    const exact = blocks.findIndex((block, at) => at >= from && block.text.includes(line.words))
    const tried = exact >= 0 ? [exact] : Array.from({ length: NEXT_ONES }, (_, step) => from + step)
    for (const at of tried) {
      const block = blocks[at]
      const ranges = block ? rangesOfWords([block], line) : []
      if (ranges.length === 0) continue
      from = at + 1
      return ranges
    }
    return []
  })
}

/**
 * The words of a note in a text, a range for each paragraph of them, also where they were corrected since. None where
 * they are gone, are not shown in their language, or the note is on the part as a whole.
 */
export function rangesOf(root: Element, { at, selection }: Place): Range[] {
  const first = selection && partAt(root, at)
  if (!selection || !first) return []
  const { language, exact, prefix, suffix } = selection
  const own = blocksIn(first, language)
  const lines = exact.split('\n')
  if (lines.length === 1) return rangesOfWords(own, { words: exact, before: prefix, after: suffix })
  const blocks = blocksIn(root, language)
  const begins = own[0]?.letters[0]?.node
  const from = blocks.findIndex(({ letters }) => letters[0]?.node === begins)
  return rangesOfLines(
    blocks.slice(Math.max(0, from)),
    lines.map((words, index) => ({
      words,
      before: index === 0 ? prefix : '',
      after: index === lines.length - 1 ? suffix : '',
    })),
  )
}
