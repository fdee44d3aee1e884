/** Where words stand in what a page shows of a text: with other digits, other spaces, and marks of notes among them. */
import { withLatinDigits } from '../i18n/digits.ts'

/** What stands among the words and is none of them. */
const NO_WORDS = 'sup, button, a[data-note], [aria-hidden="true"], .visually-hidden, [hidden]'
const INVISIBLE = /[\u200b-\u200f\u2066-\u2069]/
const SPACE = /\s/

interface Letter {
  readonly node: Text
  readonly at: number
}

/** The letters of some texts as they are compared, each with its place: one space between words, Latin digits. */
function lettersOf(nodes: readonly Text[]): { readonly text: string; readonly letters: readonly Letter[] } {
  let text = ''
  const letters: Letter[] = []
  for (const node of nodes) {
    ;[...node.data].reduce((at, character) => {
      const isSpace = SPACE.test(character)
      if (!INVISIBLE.test(character) && !(isSpace && text.endsWith(' '))) {
        const written = isSpace ? ' ' : withLatinDigits(character)
        text += written
        for (let unit = 0; unit < written.length; unit++) letters.push({ node, at: at + unit })
      }
      return at + character.length
    }, 0)
  }
  return { text, letters }
}

const isText = (node: Node | null): node is Text => node?.nodeType === 3

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isText(node) && !node.parentElement?.closest(NO_WORDS)) nodes.push(node)
  return nodes
}

/**
 * @param blocks what holds the text, in its order
 * @returns null where the words do not stand there
 */
export function rangeOfWords(blocks: readonly Element[], words: string): Range | null {
  const { text, letters } = lettersOf(blocks.flatMap(textsIn))
  const wanted = [...words].filter((character) => !INVISIBLE.test(character)).join('')
  const sought = withLatinDigits(wanted.replace(/\s+/g, ' ').trim())
  const start = sought === '' ? -1 : text.indexOf(sought)
  const [first, last] = [letters[start], letters[start + sought.length - 1]]
  if (!first || !last) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.at)
  range.setEnd(last.node, last.at + 1)
  return range
}
