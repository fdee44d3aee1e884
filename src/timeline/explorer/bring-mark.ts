import type { Locator } from '../../locator.ts'
import { scrollerOf, scrollToSee, seenIn } from '../../place/scroller.ts'

/** Scrolls what the drawing stands in until the mark of an event that was asked for by name is seen. */
export function bringMark(stage: Element | null, event: Locator): void {
  const mark = stage?.querySelector(`[role="option"][data-locator="${CSS.escape(event)}"]`)
  const scroller = mark && scrollerOf(mark)
  if (!scroller) return
  const { top, bottom } = seenIn(scroller)
  const margin = (bottom - top) / 3
  const by = scrollToSee([mark.getBoundingClientRect()], { top: top + margin, bottom: bottom - margin })
  if (by !== 0) scroller.scrollBy({ top: by, behavior: 'instant' })
}
