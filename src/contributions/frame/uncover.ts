import { scrollerOf, scrollToSee, seenIn } from '../../place/scroller.ts'

/** px between a mark and the card that tells of it. */
const GAP = 8

/**
 * The card lies in the lower part of the window as long as the drawing goes on below it. Where all from the mark to the
 * card's own place below the drawing has room, that is brought, and nothing is covered. Otherwise the mark alone is kept
 * from lying under the card.
 */
export function uncover(mark: Element, card: Element, drawing: Element): void {
  const scroller = scrollerOf(card)
  if (!scroller) return
  const seen = seenIn(scroller)
  // What the header, or the pane's button, takes at the top.
  const kept = Number.parseFloat(getComputedStyle(card.closest('figure') ?? card).scrollMarginBlockStart)
  const top = seen.top + (kept || 0)
  const [chosen, told, drawn] = [mark, card, drawing].map((element) => element.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ]
  // Where little of the drawing is seen yet, the card has still to come up with it.
  const cardTop = Math.min(told.top, seen.bottom - GAP - told.height)
  const below = drawn.bottom + told.height + 2 * GAP
  const by =
    below - chosen.top <= seen.bottom - top
      ? Math.max(0, below - seen.bottom)
      : scrollToSee([chosen], { top, bottom: cardTop - GAP })
  if (by !== 0) scroller.scrollBy({ top: by })
}
