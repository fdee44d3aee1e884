import { placeBeside } from './place-beside.ts'

/** What has a place in the window, in lines: an element, a range of words. */
export interface Lines {
  readonly getClientRects: () => Iterable<DOMRect>
}

/** Keeps an element just below another, or above it where there is no room, until it is told to stop. */
export function stayBeside(element: HTMLElement, anchor: Lines): () => void {
  const place = () => {
    const rtl = getComputedStyle(element).direction === 'rtl'
    const { offsetWidth, offsetHeight } = element
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const at = placeBeside(
      [...anchor.getClientRects()],
      { width: offsetWidth, height: offsetHeight },
      { width, height },
      rtl,
    )
    if (!at) return
    element.style.left = `${at.x}px`
    element.style.top = `${at.y}px`
  }
  place()
  const stop = new AbortController()
  const { signal } = stop
  // What scrolls may be the window or a part of it.
  window.addEventListener('scroll', place, { capture: true, passive: true, signal })
  window.addEventListener('resize', place, { signal })
  const sizes = new ResizeObserver(place)
  sizes.observe(element)
  sizes.observe(document.body)
  return () => {
    stop.abort()
    sizes.disconnect()
  }
}
