import { type RefObject, useEffect } from 'react'

/** The nearest ancestor that scrolls. */
function scrollerOf(element: Element): Element | null {
  let parent = element.parentElement
  while (parent) {
    const { overflowY } = getComputedStyle(parent)
    if ((overflowY === 'auto' || overflowY === 'scroll') && parent.scrollHeight > parent.clientHeight)
      return parent
    parent = parent.parentElement
  }
  return document.scrollingElement
}

/**
 * In a narrow pane the card lies over the lower part of the drawing. Where it covers the mark of the event that it is
 * about, this scrolls the pane as far as is needed to show the mark.
 */
export function useUncovered(
  stage: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  event: string | null,
) {
  useEffect(() => {
    if (!event) return
    const frame = requestAnimationFrame(() => {
      const mark = stage.current?.querySelector('[data-selected]')
      if (!mark || !card.current || getComputedStyle(card.current).position !== 'sticky') return
      const [of, over] = [mark.getBoundingClientRect(), card.current.getBoundingClientRect()]
      const beside = of.right < over.left || of.left > over.right
      const missing = of.bottom + 12 - over.top
      if (!beside && missing > 0 && of.top < over.bottom) scrollerOf(mark)?.scrollBy({ top: missing })
    })
    return () => cancelAnimationFrame(frame)
  }, [stage, card, event])
}
