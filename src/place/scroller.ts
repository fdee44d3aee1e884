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

/** What is seen of what a scroller holds: of the page, or where nothing scrolls, the window. */
export function seenIn(scroller: Element | null): Stretch {
  if (!scroller || scroller === document.scrollingElement) return { top: 0, bottom: window.innerHeight }
  const { top, bottom } = scroller.getBoundingClientRect()
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) }
}

/** What things take together; null for none. */
function stretchOf(things: readonly Stretch[]): Stretch | null {
  if (things.length === 0) return null
  return {
    top: Math.min(...things.map(({ top }) => top)),
    bottom: Math.max(...things.map(({ bottom }) => bottom)),
  }
}

const heightOf = ({ top, bottom }: Stretch): number => bottom - top

/** Whether all of these can be seen at once. */
export function fitsInto(things: readonly Stretch[], seen: Stretch): boolean {
  const all = stretchOf(things)
  return all === null || heightOf(all) <= heightOf(seen)
}

/**
 * The movement after which all of these are seen; the first at the top where they do not fit together.
 * @param ease px that what comes from below keeps from the lower edge, as far as there is room
 * @returns px; above 0 downwards, 0 where all are seen
 */
export function scrollToSee(things: readonly Stretch[], seen: Stretch, ease = 0): number {
  const all = stretchOf(things)
  if (!all) return 0
  const free = heightOf(seen) - heightOf(all)
  if (all.top < seen.top || free < 0) return all.top - seen.top
  return all.bottom > seen.bottom ? all.bottom - seen.bottom + Math.min(ease, free) : 0
}
