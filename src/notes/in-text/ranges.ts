/** Where the words of notes stand in the page, as ranges of its text. */
import { withLatinDigits } from '../../i18n/digits.ts'
import type { Language } from '../../i18n/language.ts'
import type { Place } from '../model/entry.ts'

/** What stands among the words and is none of them: numbers of paragraphs and notes, signs, tools. */
const NO_WORDS = 'sup, button, [data-no-words], [aria-hidden="true"], .visually-hidden, [hidden]'
/** What holds a text of its own. */
const BLOCKS = 'p, h1, h2, h3, h4, li, td, th, caption'

/** A character of a text and where it stands in the page. */
interface Letter {
  readonly node: Text
  readonly at: number
}

interface BlockText {
  readonly text: string
  readonly letters: readonly Letter[]
}

/** A part's texts in a language, block by block, spaced as the edition writes them. */
function blocksIn(root: Element, language: Language): BlockText[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const blocks = new Map<Element, { text: string; letters: Letter[] }>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent || parent.closest(NO_WORDS)) continue
    if (parent.closest('[lang]')?.getAttribute('lang') !== language) continue
    const block = parent.closest(`[lang]:is(${BLOCKS} *), ${BLOCKS}`)
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

/** Of all places of the words, the one after the words that stood before them. */
function bestPlace(text: string, exact: string, prefix: string): number {
  const start = prefix === '' ? -1 : text.indexOf(`${prefix}${exact}`)
  return start >= 0 ? start + prefix.length : text.indexOf(exact)
}

function rangeIn({ text, letters }: BlockText, exact: string, prefix: string): Range | null {
  const start = bestPlace(text, exact, prefix)
  const [first, last] = [letters[start], letters[start + exact.length - 1]]
  if (start < 0 || !first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, first.at)
  range.setEnd(last.node, last.at + 1)
  return range
}

/**
 * The words of a note in a text, a range for each paragraph of them. None where the text no longer says them, is not
 * shown in their language, or the note is on the part as a whole.
 */
export function rangesOf(root: Element, { at, selection }: Place): Range[] {
  const first = selection && partAt(root, at)
  if (!selection || !first) return []
  const lines = selection.exact.split('\n')
  const [only] = lines
  if (lines.length === 1 && only !== undefined) {
    for (const block of blocksIn(first, selection.language)) {
      const range = rangeIn(block, only, selection.prefix)
      if (range) return [range]
    }
    // Clause under clause a sentence is cut into several blocks: then its pieces are looked for.
    return piecesOf(blocksIn(first, selection.language), only)
  }
  // Several paragraphs: one block after the other, from the part in which they begin.
  const blocks = blocksIn(root, selection.language)
  const own = new Set(blocksIn(first, selection.language).map(({ text }) => text))
  let from = blocks.findIndex(({ text }) => own.has(text))
  return lines.flatMap((line, index) => {
    for (let next = Math.max(0, from); next < blocks.length; next++) {
      const block = blocks[next]
      const range = block && rangeIn(block, line, index === 0 ? selection.prefix : '')
      if (range) {
        from = next + 1
        return [range]
      }
    }
    return []
  })
}

/** Words that run over several blocks of a part. */
function piecesOf(blocks: readonly BlockText[], exact: string): Range[] {
  const whole = blocks.map(({ text }) => text.trimEnd()).join(' ')
  const start = whole.indexOf(exact)
  if (start < 0) return []
  const end = start + exact.length
  let at = 0
  return blocks.flatMap((block) => {
    const text = block.text.trimEnd()
    const [from, to] = [Math.max(0, start - at), Math.min(text.length, end - at)]
    at += text.length + 1
    const range = to > from ? rangeIn(block, text.slice(from, to), text.slice(0, from)) : null
    return range ? [range] : []
  })
}
