import { type RefObject, useEffect } from 'react'
import type { Locator } from '../locator.ts'
import { scrollerOf, scrollToSee, seenIn } from './scroller.ts'

/** ms after which what is read is lit and what moves in the pane has come to rest. */
const WAIT = 260

/** How a pane marks its elements, as selectors. */
export interface PaneMarks {
  /** What belongs to the part being read. */
  readonly lit: string
  /** Of these, what a person has opened. */
  readonly open: string
  /** What a mouse can point at. */
  readonly pointed: string
  /** px kept free above what is brought into view. */
  readonly margin: number
  /** Where one of them in sight is enough, and otherwise what the first is in is brought: a chart. */
  readonly within?: string
}

/**
 * Scrolls a pane beside a text to what belongs to the part being read. Nothing may move under the hand: it leaves the
 * pane alone while what is open is one of them and is seen, as a person has just pressed it, and waits while a mouse
 * points at something in it.
 * @param marks the same object every time
 * @param isReady whether the pane has been laid out, and is to follow
 */
export function useReadInView(
  pane: RefObject<HTMLElement | null>,
  reading: Locator | null,
  marks: PaneMarks,
  isReady: boolean,
) {
  useEffect(() => {
    if (!reading || !isReady) return
    const { lit, open, pointed, margin, within } = marks
    let timer = 0
    const bring = () => {
      const node = pane.current
      const scroller = node && scrollerOf(node)
      if (!scroller || scroller === document.scrollingElement) return
      // A finger that has left the screen still counts as hovering.
      if (window.matchMedia('(hover: hover)').matches && node.querySelector(`${pointed}:hover`)) {
        timer = window.setTimeout(bring, WAIT)
        return
      }
      const whole = seenIn(scroller)
      const isSeen = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= whole.top && bottom <= whole.bottom
      }
      const found = [...node.querySelectorAll(lit)]
      if (found.some((mark) => (within !== undefined || mark.matches(open)) && isSeen(mark))) return
      const around = within === undefined ? null : found[0]?.closest(within)
      const top = scrollToSee(
        (around ? [around] : found).map((element) => element.getBoundingClientRect()),
        { top: whole.top + margin, bottom: whole.bottom - 12 },
      )
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (top !== 0) scroller.scrollBy({ top, behavior: still ? 'instant' : 'smooth' })
    }
    timer = window.setTimeout(bring, WAIT)
    return () => window.clearTimeout(timer)
  }, [pane, reading, marks, isReady])
}
