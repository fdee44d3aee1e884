import { type RefObject, useEffect } from 'react'
import { scrollerOf, scrollToSee, seenIn } from './scroller.ts'

/** px that a card keeps from what it tells of. */
const GAP = 4

/** px at the top of a window that its header takes. */
const HEADER = 64

/** Whether a card lies over a mark, or as good as touches it. */
function isOver(card: Element, mark: Element): boolean {
  const [a, b] = [card.getBoundingClientRect(), mark.getBoundingClientRect()]
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP
}

const isUnderMouse = (mark: Element): boolean =>
  mark.matches(':hover') && window.matchMedia('(hover: hover)').matches

/**
 * Keeps a card that lies over a drawing off one mark of it, also when the card grows: it changes between the lower edge
 * of the window and the upper one (`data-block="start"`, which the style sheet answers to) where it would cover the mark
 * and does not on the other side. Where both sides cover the mark, as when little of the drawing is seen, it is moved
 * to above or below the mark. Only where there is no room for that either the drawing is scrolled, and never under a mouse,
 * which would point at another mark then. Of marks that have the focus later it keeps off too, until it is told to stop.
 */
function stayClear(card: HTMLElement, drawing: Element, chosen: Element): () => void {
  let mark = chosen
  const change = () => {
    if (card.dataset.block === 'start') delete card.dataset.block
    else card.dataset.block = 'start'
  }
  // Of a drawing that has hardly come into the window the card would hang out of it.
  const isWell = () => !isOver(card, mark) && card.getBoundingClientRect().bottom <= window.innerHeight
  const look = () => {
    if (isWell()) return
    card.style.translate = ''
    if (isWell()) return
    change()
    if (isWell()) return
    delete card.dataset.block
    const scroller = scrollerOf(card)
    if (!scroller) return
    const isPage = scroller === document.scrollingElement
    const { top } = isPage ? { top: 0 } : seenIn(scroller)
    const [lies, told] = [card.getBoundingClientRect(), mark.getBoundingClientRect()]
    const above = told.top - 2 * GAP - lies.height
    const below = told.bottom + 2 * GAP
    const to =
      above >= top + (isPage ? HEADER : 0) ? above : below + lies.height <= lies.bottom ? below : null
    if (to !== null) card.style.translate = `0 ${to - lies.top}px`
    else if (!isUnderMouse(mark))
      scroller.scrollBy({ top: scrollToSee([told], { top, bottom: lies.top - GAP }) })
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
      element?.style.removeProperty('translate')
    }
  }, [card])
}
