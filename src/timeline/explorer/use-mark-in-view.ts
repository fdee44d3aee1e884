import { type RefObject, useCallback, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Locator } from '../../locator.ts'
import { isToLand } from '../../place/history-places.ts'
import { hold } from '../../place/hold.ts'
import { scrollerOf, seenIn } from '../../place/scroller.ts'
import { CARD_SHARE } from './card-corner.ts'

/** Brings the mark of the open event to the middle of what is seen of the drawing's surroundings, where it is not seen. */
function bring(stage: HTMLElement): void {
  const mark = stage.querySelector('[data-selected]')
  const scroller = mark && scrollerOf(mark)
  if (!scroller) return
  const seen = seenIn(scroller)
  const axis = stage.querySelector('[data-axis]')?.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  const lowest = seen.bottom - window.innerHeight * CARD_SHARE
  if (top >= Math.max(seen.top, axis?.bottom ?? 0) && bottom <= lowest) return
  const toMiddle = () => {
    const box = stage.querySelector('[data-selected]')?.getBoundingClientRect()
    if (box)
      scroller.scrollBy({ top: (box.top + box.bottom - seen.top - seen.bottom) / 2, behavior: 'instant' })
  }
  if (scroller === document.scrollingElement) hold(toMiddle)
  else toMiddle()
}

/**
 * Brings the mark of an event into view with which a person arrives, and where it is opened from elsewhere than the
 * drawing. Opened there it is before their eyes, and nothing moves under the hand.
 * @returns to be called when an event is opened from elsewhere
 */
export function useMarkInView(
  stage: RefObject<HTMLElement | null>,
  event: Locator | null,
  isDrawn: boolean,
): () => void {
  const isWanted = useRef(isToLand())
  const look = useEffectEvent(() => {
    if (isWanted.current && stage.current) bring(stage.current)
    isWanted.current = false
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is open
  useLayoutEffect(() => {
    if (isDrawn) look()
  }, [event, isDrawn])
  return useCallback(() => {
    isWanted.current = true
  }, [])
}
