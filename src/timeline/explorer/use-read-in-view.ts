import { type RefObject, useEffect } from 'react'
import type { Locator } from '../../locator.ts'
import { scrollerOf, scrollToSee, seenIn } from '../scroller.ts'

/** ms after which what is read is lit and a movement of the span has ended. */
const WAIT = 260
/** px kept free above what is brought into view: the axis, and a little. */
const MARGIN = 72

/**
 * Where the timeline follows the reading, scrolls its pane to the events of what is read. Nothing may move under the
 * hand: it leaves the pane alone while the open event is one of them and is seen, as a person has just pressed it, and
 * waits while a mouse points at an event.
 */
export function useReadInView(
  stage: RefObject<HTMLElement | null>,
  reading: Locator | null,
  isReady: boolean,
) {
  useEffect(() => {
    if (!reading || !isReady) return
    let timer = 0
    const bring = () => {
      const node = stage.current
      const scroller = node && scrollerOf(node)
      if (!scroller || scroller === document.scrollingElement) return
      // A finger that has left the screen still counts as hovering.
      if (window.matchMedia('(hover: hover)').matches && node.querySelector('[role="option"]:hover')) {
        timer = window.setTimeout(bring, WAIT)
        return
      }
      const whole = seenIn(scroller)
      const seen = { top: whole.top + MARGIN, bottom: whole.bottom - 12 }
      const lit = [...node.querySelectorAll('[data-lit]')]
      const open = lit.find((mark) => mark.hasAttribute('data-selected'))?.getBoundingClientRect()
      if (open && open.top >= whole.top && open.bottom <= whole.bottom) return
      const top = scrollToSee(
        lit.map((mark) => mark.getBoundingClientRect()),
        seen,
      )
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (top !== 0) scroller.scrollBy({ top, behavior: still ? 'instant' : 'smooth' })
    }
    timer = window.setTimeout(bring, WAIT)
    return () => window.clearTimeout(timer)
  }, [stage, reading, isReady])
}
