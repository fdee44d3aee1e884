/** A third of the way down, below the bar: where the eye rests while reading on. In CSS px from the top of the window. */
export const readingLine = (): number => Math.max(140, window.innerHeight * 0.3)

/** Where to look, in px from the reading line, when between two paragraphs there is nothing at it. */
const NEARBY = [0, 16, 32, 56, 88, 128, 176, 240, -32, -64]

const isInline = (element: Element): boolean =>
  !(element instanceof HTMLElement) || getComputedStyle(element).display.startsWith('inline')

/** The nearest element around this one that is set as a block: a piece of a line has no place of its own. */
function blockAround(element: Element): Element | null {
  let block: Element | null = element
  while (block && isInline(block)) block = block.parentElement
  return block
}

/** The nearest block around this one that has an address. */
function addressedAround(element: Element): Element | null {
  let addressed = element.closest('[id], [data-locator]')
  while (addressed && isInline(addressed))
    addressed = addressed.parentElement?.closest('[id], [data-locator]') ?? null
  return addressed
}

const hasText = (block: Element): boolean =>
  block.textContent.trim() !== '' && [...block.children].every(isInline)

/** The entry of a list that the address names, if its beginning is in sight: another language may put it elsewhere. */
export function namedEntryInSight(): Element | null {
  const entry = document.querySelector('article[data-chosen]')
  const top = entry?.getBoundingClientRect().top ?? -1
  return top >= 0 && top < window.innerHeight ? entry : null
}

/**
 * The element at the reading line: a paragraph, an entry, a chart, whatever has an address of its own and is no larger
 * than the window; in a longer one, the block of text at the line. Null when the page has no text there.
 */
export function elementAtLine(): Element | null {
  const main = document.querySelector('main')
  if (!main) return null
  const { left, width } = main.getBoundingClientRect()
  let larger: Element | null = null
  for (const away of NEARBY) {
    const stack = document.elementsFromPoint(left + width / 2, readingLine() + away)
    const hit = stack.find((element) => element !== main && main.contains(element))
    if (!hit) continue
    const addressed = addressedAround(hit)
    if (addressed && addressed !== main && main.contains(addressed)) {
      if (addressed.getBoundingClientRect().height <= window.innerHeight) return addressed
      larger ??= addressed
    }
    const block = blockAround(hit)
    if (block && hasText(block)) return block
  }
  return larger
}
