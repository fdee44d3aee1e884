/** What scrolls, and how far it has to. */

/** The nearest ancestor that scrolls; the page where none does. */
export function scrollerOf(element: Element): Element | null {
  let parent = element.parentElement
  while (parent) {
    const { overflowY } = getComputedStyle(parent)
    if ((overflowY === 'auto' || overflowY === 'scroll') && parent.scrollHeight > parent.clientHeight)
      return parent
    parent = parent.parentElement
  }
  return document.scrollingElement
}

/** px from the top of the window. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** What is seen of what a scroller holds. */
export function seenIn(scroller: Element): Stretch {
  const { top, bottom } = scroller.getBoundingClientRect()
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) }
}

/**
 * The least movement after which all of these are seen; the first at the top where they do not fit together.
 * @returns px; above 0 downwards
 */
export function scrollToSee(things: readonly Stretch[], seen: Stretch): number {
  if (things.length === 0) return 0
  const top = Math.min(...things.map((thing) => thing.top))
  const bottom = Math.max(...things.map((thing) => thing.bottom))
  if (top < seen.top || bottom - top > seen.bottom - seen.top) return top - seen.top
  return Math.max(0, bottom - seen.bottom)
}
