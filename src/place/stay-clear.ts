import { type RefObject, useEffect } from 'react'
import { scrollerOf, scrollToSee, seenIn } from './scroller.ts'

/** px that a card keeps from what it tells of. */
const GAP = 4

/** Whether a card lies over a mark, or as good as touches it. */
function isOver(card: Element, mark: Element): boolean {
  const [a, b] = [card.getBoundingClientRect(), mark.getBoundingClientRect()]
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP
}

/**
 * Keeps a card that lies over a drawing off one mark of it, also when the card grows: it changes between the lower edge
 * of the window and the upper one (`data-block="start"`, which the style sheet answers to) where it would cover the mark
 * and does not on the other side. Where the drawing is seen so little of that both sides cover the mark, it is scrolled up
 * from under the card. Of marks that have the focus later it keeps off too, until it is told to stop.
 */
function stayClear(card: HTMLElement, drawing: Element, chosen: Element): () => void {
  let mark = chosen
  const change = () => {
    if (card.dataset.block === 'start') delete card.dataset.block
    else card.dataset.block = 'start'
  }
  const look = () => {
    if (!isOver(card, mark)) return
    change()
    if (!isOver(card, mark)) return
    delete card.dataset.block
    const scroller = scrollerOf(card)
    if (!scroller) return
    const { top } = seenIn(scroller)
    const bottom = card.getBoundingClientRect().top - GAP
    scroller.scrollBy({ top: scrollToSee([mark.getBoundingClientRect()], { top, bottom }) })
  }
  look()
  const stop = new AbortController()
  drawing.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || card.contains(target)) return
      mark = target
      look()
    },
    { signal: stop.signal },
  )
  const sizes = new ResizeObserver(look)
  sizes.observe(card)
  sizes.observe(drawing)
  return () => {
    stop.abort()
    sizes.disconnect()
  }
}

/**
 * The same for a card as long as it is there. It begins at the lower edge, and keeps its side while it goes on to other
 * marks that it leaves free.
 * @param chosen what it tells of
 * @param selector finds the mark in the drawing
 */
export function useStayClear(
  card: RefObject<HTMLElement | null>,
  drawing: RefObject<Element | null>,
  chosen: string,
  selector: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark that the selector finds changes with what is chosen
  useEffect(() => {
    const mark = drawing.current?.querySelector(selector)
    return card.current && drawing.current && mark
      ? stayClear(card.current, drawing.current, mark)
      : undefined
  }, [card, drawing, chosen, selector])
  useEffect(() => {
    const element = card.current
    return () => {
      delete element?.dataset.block
    }
  }, [card])
}
