/** The words of a text where a page shows them. */

/** What stands among the words and is none of them: numbers of paragraphs and notes, signs, tools. */
const NO_WORDS = 'sup, button, [data-no-words], [aria-hidden="true"], .visually-hidden, [hidden]'
/** What holds a text of its own; its pieces (mentions, terms, clauses) are read together. */
const BLOCKS = 'p, h1, h2, h3, h4, li, td, th, dd, dt, caption, figcaption'

/** The nodes of a page that are words, in the order in which they are read. */
export function wordNodesIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(NO_WORDS)) nodes.push(node)
  }
  return nodes
}

/** The element whose text some words belong to; an element in two languages has two texts. */
export const blockOf = (node: Text): Element | null =>
  node.parentElement?.closest(`[lang]:is(${BLOCKS} *), ${BLOCKS}`) ?? null

/** A place in the page's text. */
export interface TextPoint {
  readonly node: Text
  readonly at: number
}

export function rangeBetween(start: TextPoint, end: TextPoint): Range {
  const range = document.createRange()
  range.setStart(start.node, start.at)
  range.setEnd(end.node, end.at)
  return range
}

/** Calls back whenever a text is drawn anew or shown otherwise, and once now. */
export function watchText(root: Element, look: () => void): () => void {
  let frame = 0
  look()
  const watch = new MutationObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  })
  watch.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-text', 'data-cover', 'hidden'],
  })
  return () => {
    watch.disconnect()
    cancelAnimationFrame(frame)
  }
}

/**
 * Paints ranges under a name that a style sheet knows; browsers without highlights show none. As long as there are any,
 * the name stands in `<html data-highlights>`, and its rule applies only then: what may be painted anywhere has the browser
 * style every element once more.
 */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return
  const { dataset } = document.documentElement
  const names = new Set(dataset.highlights?.split(' '))
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    names.delete(name)
  } else {
    CSS.highlights.set(name, new Highlight(...ranges))
    names.add(name)
  }
  const now = [...names].join(' ')
  if (now === (dataset.highlights ?? '')) return
  if (now === '') delete dataset.highlights
  else dataset.highlights = now
}
