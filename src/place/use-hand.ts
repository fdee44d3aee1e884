import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** ms after which a mouse that nobody moves only lies there. */
const LIES = 2000

/** Keys that are held down while a mouse is used. */
const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta'])

interface Hand {
  /** What was pressed, as long as the mouse stays on it and no key is used. */
  readonly pressed: Element | null
  /** When the mouse was last used, and where it was. */
  readonly at: number
  readonly x: number
  readonly y: number
}

const AWAY: Hand = { pressed: null, at: Number.NEGATIVE_INFINITY, x: 0, y: 0 }

/**
 * Whether a hand on a mouse points at something in a pane, so that nothing may move under it. A mouse that lies over the
 * pane while the text is read on by keys does not.
 * @param pointed what can be pointed at, as a selector
 */
export function useHand(pane: RefObject<Element | null>, pointed: string): () => boolean {
  const hand = useRef(AWAY)
  useEffect(() => {
    const at = (event: Event) => (event.target instanceof Element ? event.target.closest(pointed) : null)
    const moved = (event: PointerEvent) => {
      const { screenX: x, screenY: y } = event
      // A page that moves under a mouse is told as a movement of the mouse.
      if (x === hand.current.x && y === hand.current.y) return
      const { pressed } = hand.current
      hand.current = { pressed: at(event) === pressed ? pressed : null, at: performance.now(), x, y }
    }
    const pressed = (event: PointerEvent) => {
      const { screenX: x, screenY: y } = event
      hand.current = { pressed: at(event), at: performance.now(), x, y }
    }
    const typed = ({ key }: KeyboardEvent) => {
      if (!HELD.has(key)) hand.current = { ...hand.current, pressed: null, at: AWAY.at }
    }
    window.addEventListener('pointermove', moved, { capture: true, passive: true })
    window.addEventListener('pointerdown', pressed, { capture: true, passive: true })
    window.addEventListener('keydown', typed, { capture: true, passive: true })
    return () => {
      window.removeEventListener('pointermove', moved, true)
      window.removeEventListener('pointerdown', pressed, true)
      window.removeEventListener('keydown', typed, true)
    }
  }, [pointed])
  return useCallback(() => {
    const { pressed, at } = hand.current
    if (pressed === null && performance.now() - at > LIES) return false
    // A finger that has left the screen still counts as hovering.
    if (!window.matchMedia('(hover: hover)').matches) return false
    return (pane.current?.querySelector(`${pointed}:hover`) ?? null) !== null
  }, [pane, pointed])
}
