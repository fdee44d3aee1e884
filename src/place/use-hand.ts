import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** ms after which a mouse that nobody moves only lies there. */
const LIES = 2000

/** Keys that are held down while a mouse is used. */
const HELD = /^(Shift|Control|Alt|Meta)$/

const ACTS = ['pointermove', 'pointerdown', 'keydown'] as const

interface Hand {
  /** What was pressed, as long as the mouse stays on it and no key is used. */
  readonly pressed: Element | null
  /** When the mouse was last used. */
  readonly at: number
}

const AWAY: Hand = { pressed: null, at: Number.NEGATIVE_INFINITY }

/**
 * Whether a hand on a mouse points at something in a pane, so that nothing may move under it. A mouse that lies over the
 * pane while the text is read on by keys does not.
 * @param pointed what can be pointed at, as a selector
 */
export function useHand(pane: RefObject<Element | null>, pointed: string): () => boolean {
  const hand = useRef(AWAY)
  useEffect(() => {
    const use = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (!HELD.test(event.key)) hand.current = AWAY
        return
      }
      const mark = event.target instanceof Element ? event.target.closest(pointed) : null
      const isOn = event.type === 'pointerdown' || mark === hand.current.pressed
      hand.current = { pressed: isOn ? mark : null, at: performance.now() }
    }
    for (const act of ACTS) window.addEventListener(act, use, true)
    return () => {
      for (const act of ACTS) window.removeEventListener(act, use, true)
    }
  }, [pointed])
  return useCallback(() => {
    const { pressed, at } = hand.current
    return (
      (pressed !== null || performance.now() - at < LIES) &&
      // A finger that has left the screen still counts as hovering.
      window.matchMedia('(hover: hover)').matches &&
      !!pane.current?.querySelector(`${pointed}:hover`)
    )
  }, [pane, pointed])
}
