/** What a person does when they move on by themselves: from then on the app no longer scrolls for them. */
const ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'] as const

/** Calls `act` at the first of them, before any answer of the page's own; returns what stops the listening. */
export function whenPersonActs(act: () => void): () => void {
  const stop = () => {
    for (const event of ACTS) window.removeEventListener(event, once, true)
  }
  const once = () => {
    stop()
    act()
  }
  for (const event of ACTS) window.addEventListener(event, once, { capture: true, passive: true })
  return stop
}
