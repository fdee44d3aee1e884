/**
 * The first screen is painted before the rest of a long text is laid out: of the words of a page most stand below it, and
 * to lay them out takes longer than all else that a page is painted with. They come after that a few paragraphs at a time
 * (reader-page.module.css), so that what a person does meanwhile is answered. Part of the boot script, so kept small.
 */

/** What a slow telephone lays out before anybody notices. */
export const LETTERS_AT_ONCE = 1200

/** An element takes as long as so many letters. */
const ELEMENT = 8

/** What is directly in a section of a text or of a long page: a heading, a paragraph with its notes, a table, an entry. */
const ROWS = 'main :is(article, [data-entries]) > section > *, main > section > *, main > section > ol > li'

/** On `<html>` while anything waits, on a row that waits no longer. */
const MARK = 'data-laid'

/** On `<html>` until the app is there, where the address leads to words of the page. */
const LED = 'data-led'

/** In letters. Of an entry that is folded only its head is laid out. */
function sizeOf(row: Element): number {
  const shown = (row.hasAttribute('data-folded') && row.firstElementChild) || row
  return shown.textContent.length + ELEMENT * shown.getElementsByTagName('*').length
}

const isWaiting = (): boolean => document.documentElement.hasAttribute(MARK)

function layOutFrom(rows: readonly Element[]): void {
  if (!isWaiting()) return
  if (rows.length === 0) {
    layOutAll()
    return
  }
  let letters = 0
  const rest = rows.filter((row) => {
    if (letters >= LETTERS_AT_ONCE) return true
    letters += sizeOf(row)
    row.setAttribute(MARK, '')
    return false
  })
  requestAnimationFrame(() => setTimeout(() => layOutFrom(rest)))
}

/** Nothing waits any longer, and the app folds what it will. */
export function layOutAll(): void {
  document.documentElement.removeAttribute(LED)
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK)
}

/** Runs before the page is parsed. Where an address leads into the text, or the browser goes back to it, nothing waits. */
export function layOutFirstScreenFirst(): void {
  const [navigation] = performance.getEntriesByType('navigation')
  // Words of the address are looked for in what is folded too, which then stands open (ways/entries.module.css).
  const isLed = navigation?.name.includes(':~:')
  if (isLed) document.documentElement.setAttribute(LED, '')
  const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
  if (!isNew || isLed || location.hash !== '') return
  document.documentElement.setAttribute(MARK, '')
  // Not before the fonts of the first screen: their coming lays out all that is laid out once more.
  const afterFonts = () => document.fonts.ready.then(() => layOutFrom([...document.querySelectorAll(ROWS)]))
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(afterFonts)))
}
