/** Where the card of a mark lies that was pressed with a mouse: the drawing stays, as another mark came under the pointer. */
import { type RefObject, useEffect } from 'react'
import { type Stretch, scrollerOf, seenIn } from '../../place/scroller.ts'

/** px between a mark and the card that tells of it. */
const GAP = 8

const overlap = (one: Stretch, other: Stretch): number =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)

/**
 * How far a card is moved from where it lies by itself: not at all where it is seen and leaves the mark free, otherwise to
 * the lower edge of what is seen, to the upper one, or to the one at which it covers less of a mark that is larger than that.
 * @returns px; above 0 downwards
 */
export function cardMove(card: Stretch, mark: Stretch, seen: Stretch): number {
  const height = card.bottom - card.top
  const at = (top: number): Stretch => ({ top, bottom: top + height })
  const edges = [at(seen.bottom - GAP - height), at(seen.top + GAP)]
  const isSeen = card.top >= seen.top && card.bottom <= seen.bottom
  const places = isSeen ? [card, ...edges] : edges
  const best =
    places.find((place) => overlap(place, mark) < -GAP / 2) ??
    places.sort((one, other) => overlap(one, mark) - overlap(other, mark))[0]
  return best ? best.top - card.top : 0
}

/** Of what scrolls, what is seen below the header or the button of a pane. */
function seenAround(place: Element): Stretch {
  const seen = seenIn(scrollerOf(place))
  const kept = Number.parseFloat(getComputedStyle(place.closest('figure') ?? place).scrollMarginBlockStart)
  return { ...seen, top: seen.top + (kept || 0) }
}

function put(place: HTMLElement, drawing: Element, mark: Element): void {
  place.style.removeProperty('translate')
  const card = place.querySelector('[data-card]')
  if (!card) return
  const seen = seenAround(place)
  const drawn = drawing.getBoundingClientRect()
  // With the drawing it goes out of view.
  if (drawn.bottom <= seen.top || drawn.top >= seen.bottom) return
  const move = cardMove(card.getBoundingClientRect(), mark.getBoundingClientRect(), seen)
  if (move !== 0) place.style.translate = `0 ${move}px`
}

/**
 * Keeps the card in view and off its mark, whatever is scrolled or becomes larger.
 * @param mark null for none, or where the drawing is scrolled instead (uncover.ts)
 */
export function useCardPlace(
  place: RefObject<HTMLElement | null>,
  drawing: RefObject<Element | null>,
  mark: Element | null,
): void {
  useEffect(() => {
    const [box, plot] = [place.current, drawing.current]
    if (!box || !plot || !mark) return
    const again = () => put(box, plot, mark)
    again()
    const sizes = new ResizeObserver(again)
    sizes.observe(box)
    sizes.observe(plot)
    // Of a pane too, which tells nothing of it to the window but on the way down.
    window.addEventListener('scroll', again, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', again, { capture: true })
      box.style.removeProperty('translate')
    }
  }, [place, drawing, mark])
}
