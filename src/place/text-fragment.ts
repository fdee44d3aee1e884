/** The first words of what a part of a directive names: `text=[before-,]first[,last][,-after]`. */
function firstWords(part: string): string | null {
  const [, terms] = /^text=(.+)$/.exec(part) ?? []
  const first = terms?.split(',').find((term) => !term.endsWith('-'))
  try {
    return first ? decodeURIComponent(first) : null
  } catch {
    return null
  }
}

/**
 * The words that the page's address asked the browser to lead to (`#:~:text=…`). The browser keeps them from the address
 * that a page sees, not from its record of how the page was come to; one that keeps them from both leads there as well
 * as it can.
 */
export function wordsLedTo(): readonly string[] {
  const [entry] = performance.getEntriesByType?.('navigation') ?? []
  const [, directive = ''] = entry?.name.split(':~:') ?? []
  return directive.split('&').flatMap((part) => firstWords(part) ?? [])
}

/** As the browser compares them: whichever case, whatever space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

export const holdsWords = (element: Element | null, words: string): boolean =>
  plain(element?.textContent ?? '').includes(plain(words))

/** The smallest element of the page in which words of its address stand whole. */
export function elementLedTo(): Element | null {
  const main = document.querySelector('main')
  for (const words of wordsLedTo()) {
    let found: Element | null = null
    let next: Element | null | undefined = holdsWords(main, words) ? main : null
    while (next) {
      found = next
      next = [...found.children].find((inner) => holdsWords(inner, words))
    }
    if (found) return found
  }
  return null
}
