/**
 * What the page's address asked the browser to lead to (`#:~:text=…`), part by part. The browser keeps it from the address
 * that a page sees, not from its record of how the page was come to; one that keeps it from both leads there as well
 * as it can.
 */
export function directivesInAddress(): readonly string[] {
  const [entry] = performance.getEntriesByType?.('navigation') ?? []
  const [, directives] = entry?.name.split(':~:') ?? []
  return directives?.split('&') ?? []
}

/** The words that the page's address asked the browser to lead to, without what it says stands before and after them. */
export const wordsLedTo = (): readonly string[] =>
  directivesInAddress().flatMap((part) => {
    const [, words = ''] = /^text=(?:[^,]*-,)?([^,]+)/.exec(part) ?? []
    try {
      return words === '' ? [] : [decodeURIComponent(words)]
    } catch {
      return []
    }
  })

/** As the browser compares them: whichever case, whatever space. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

export const elementSays = (element: Element | null, words: string): boolean =>
  plain(element?.textContent ?? '').includes(plain(words))
