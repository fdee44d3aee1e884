/** Where in a page words of its address stand (`#:~:text=…`): fetched when an address has any. */
import { directivesInAddress, plain } from './text-fragment.ts'

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

/** Whole words, as the browser finds them: “para. 1” is not in “para. 12”. Between two blocks a page has no space. */
function wholeWords(words: string): RegExp {
  const letters = [...plain(words)].map((letter) =>
    letter === ' ' ? '\\s*' : letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('\\n?')}(?![\\p{L}\\p{N}])`, 'iu')
}

/** The texts of an element in lines: where one ends a word does too, unless it goes on in the next. */
function linesOf(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const lines: { readonly node: Node; readonly at: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    lines.push({ node, at: text.length })
    text += `${node.nodeValue ?? ''}\n`
  }
  return { text, nodeAt: (offset: number) => lines.findLast(({ at }) => at <= offset)?.node ?? element }
}

/** The smallest element of the page in which words of its address stand, the first time that what it says stands beside them. */
export function elementLedTo(): Element | null {
  const main = document.querySelector('main')
  const named = directivesInAddress().flatMap((part) => namedBy(part) ?? [])
  if (!main || named.length === 0) return null
  const { text, nodeAt } = linesOf(main)
  for (const { first, around } of named) {
    const place = wholeWords(around).exec(text) ?? wholeWords(first).exec(text)
    const words = place && wholeWords(first).exec(place[0])
    if (!words) continue
    const start = place.index + words.index
    const last = nodeAt(start + words[0].length - 1)
    let holder = nodeAt(start).parentElement
    while (holder && !holder.contains(last)) holder = holder.parentElement
    return holder
  }
  return null
}
