/** What a part of a directive names: `text=[before-,]first[,last][,-after]`. */
interface Named {
  readonly first: string
  /** The same with what stands before it and, where it is not the beginning of a stretch, after it. */
  readonly around: string
}

function namedBy(part: string): Named | null {
  const [, terms] = /^text=(.+)$/.exec(part) ?? []
  try {
    const written = (terms?.split(',') ?? []).map((term) => ({
      words: decodeURIComponent(term.replace(/^-|-$/g, '')),
      isBefore: term.endsWith('-'),
      isAfter: term.startsWith('-'),
    }))
    const [first, last] = written.filter(({ isBefore, isAfter }) => !isBefore && !isAfter)
    if (!first) return null
    const beside = written.filter(({ isBefore, isAfter }) => isBefore || (isAfter && !last))
    const around = [
      ...beside.filter(({ isBefore }) => isBefore),
      first,
      ...beside.filter(({ isAfter }) => isAfter),
    ]
    return { first: first.words, around: around.map(({ words }) => words).join(' ') }
  } catch {
    return null
  }
}

/**
 * What the page's address asked the browser to lead to (`#:~:text=…`). The browser keeps it from the address
 * that a page sees, not from its record of how the page was come to; one that keeps it from both leads there as well
 * as it can.
 */
function namedInAddress(): readonly Named[] {
  const [entry] = performance.getEntriesByType?.('navigation') ?? []
  const [, directive = ''] = entry?.name.split(':~:') ?? []
  return directive.split('&').flatMap((part) => namedBy(part) ?? [])
}

/** The words that the page's address asked the browser to lead to. */
export const wordsLedTo = (): readonly string[] => namedInAddress().map(({ first }) => first)

/** As the browser compares them: whichever case, whatever space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

export const holdsWords = (element: Element | null, words: string): boolean =>
  plain(element?.textContent ?? '').includes(plain(words))

/** Its texts in lines: where one ends a word does too, unless it goes on in the next. */
function linesOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  while (walker.nextNode()) lines.push(walker.currentNode.nodeValue ?? '')
  return lines.join('\n').toLowerCase()
}

/** Whole words, as the browser finds them: “para. 1” is not in “para. 12”. Between two blocks a page has no space. */
function wholeWords(words: string): RegExp {
  const letters = [...plain(words)].map((letter) =>
    letter === ' ' ? '\\s*' : letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('\\n?')}(?![\\p{L}\\p{N}])`, 'u')
}

function smallest(within: Element, words: RegExp): Element | null {
  let found: Element | null = null
  let next: Element | undefined = words.test(linesOf(within)) ? within : undefined
  while (next) {
    found = next
    next = [...found.children].find((inner) => words.test(linesOf(inner)))
  }
  return found
}

/** The smallest element of the page in which words of its address stand whole, where what it says stands beside them. */
export function elementLedTo(): Element | null {
  const main = document.querySelector('main')
  if (!main) return null
  for (const { first, around } of namedInAddress()) {
    const found = smallest(main, wholeWords(around)) ?? smallest(main, wholeWords(first))
    if (found) return smallest(found, wholeWords(first))
  }
  return null
}
