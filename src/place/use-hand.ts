import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** How long, in ms, a mouse counts as held by a hand after it was moved, and after it was pressed. */
const AFTER_MOVE = 2000
const AFTER_PRESS = 10_000

/** Keys that are held down while a mouse is used. */
const HELD = /^(Shift|Control|Alt|Meta)$/

const ACTS = ['pointermove', 'pointerdown', 'keydown'] as const

/**
 * Whether a hand on a mouse points at something in a pane, so that nothing may move under it. A mouse that lies over the
 * pane while the text is read on by keys does not.
 * @param pointed what can be pointed at, as a selector
 */
export function useHand(pane: RefObject<Element | null>, pointed: string): () => boolean {
  const until = useRef(0)
  useEffect(() => {
    const use = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (!HELD.test(event.key)) until.current = 0
      } else {
        const rest = event.type === 'pointerdown' ? AFTER_PRESS : AFTER_MOVE
        until.current = Math.max(until.current, performance.now() + rest)
      }
    }
    for (const act of ACTS) window.addEventListener(act, use, true)
    return () => {
      for (const act of ACTS) window.removeEventListener(act, use, true)
    }
  }, [])
  return useCallback(
    () =>
      performance.now() < until.current &&
      // A finger that has left the screen still counts as hovering.
      window.matchMedia('(hover: hover)').matches &&
      !!pane.current?.querySelector(`${pointed}:hover`),
    [pane, pointed],
  )
}
