/** The reader's digits in a prerendered page, before it is painted. Part of the boot script, so kept small. */
import { patternSetter, WORDED_ATTRIBUTES } from '../../i18n/written-digits.ts'

/**
 * Sets the digits in what an element holds by now; called again, in what has come to it since. Content must only come
 * at the end, as it does while a page is parsed.
 */
export function digitExchange(content: Element, pattern: string): () => void {
  const set = patternSetter(pattern)
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  /** How much of the text that the walker stands on has been seen: a long one may arrive in pieces. */
  let seen = 0
  const visitText = (text: Text) => {
    // What stands in it is markup, of addresses too.
    if (text.parentElement?.localName === 'noscript') return
    const { data } = text
    const next = set(data.slice(seen))
    if (next !== data.slice(seen)) text.data = data.slice(0, seen) + next
    seen = data.length
  }
  const visitElement = (element: Element) => {
    for (const name of WORDED_ATTRIBUTES) {
      const value = element.getAttribute(name)
      if (value) element.setAttribute(name, set(value))
    }
  }
  return () => {
    if (walker.currentNode instanceof Text) visitText(walker.currentNode)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      seen = 0
      if (node instanceof Text) visitText(node)
      else if (node instanceof Element) visitElement(node)
    }
  }
}

/** Keeps to a page while it is parsed, and says on `<html data-digits-shown>` that the page has Arabic-Indic digits. */
export function exchangeWhileParsing(): void {
  let exchange: (() => void) | null = null
  const go = () => {
    const content = document.getElementById('root')
    const pattern = content?.dataset.digits
    if (!content || pattern === undefined) return
    exchange ??= digitExchange(content, pattern)
    exchange()
    document.documentElement.dataset.digitsShown = 'arab'
    // Our own changes must not call us again.
    observer.takeRecords()
  }
  const observer = new MutationObserver(go)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  // The first change of state comes when all is parsed, before the app's scripts run.
  document.addEventListener(
    'readystatechange',
    () => {
      go()
      observer.disconnect()
    },
    { once: true },
  )
}
