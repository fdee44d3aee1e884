/**
 * The first screen is painted before the rest of a long text is laid out: of the words of a page most stand below it, and
 * to lay them out takes longer than all else that a page is painted with. The sections come after that one by one
 * (reader-page.module.css). Part of the boot script, so kept small.
 */

/** Of the sections that wait. */
const LAST = 6

const layOutFrom = (section: number): void => {
  const root = document.documentElement
  if (root.dataset.laid === undefined) return
  if (section > LAST) {
    layOutAll()
    return
  }
  root.dataset.laid = String(section)
  requestAnimationFrame(() => setTimeout(() => layOutFrom(section + 1)))
}

/** Nothing waits any longer. */
export function layOutAll(): void {
  delete document.documentElement.dataset.laid
}

/** Runs before the page is parsed. Where an address leads into the text, or the browser goes back to it, nothing waits. */
export function layOutFirstScreenFirst(): void {
  const [navigation] = performance.getEntriesByType('navigation')
  const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
  if (!isNew || location.hash !== '') return
  document.documentElement.dataset.laid = '1'
  // Not before the fonts of the first screen: their coming lays out all that is laid out once more.
  const afterFonts = () => document.fonts.ready.then(() => layOutFrom(1))
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(afterFonts)))
}
