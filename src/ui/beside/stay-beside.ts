import { placeBeside, roomBeside } from './place-beside.ts'

/** What has a place in the window, in lines: an element, a range of words. */
export interface Lines {
  readonly getClientRects: () => Iterable<DOMRect>
}

/** How high the bar at the foot of the window is at most, where a page says so (src/reader/reader-page.module.css). */
const FOOT = '--tools'
/** How high the element may be so as to cover neither the other nor the bars: its style sheet decides. */
const ROOM = '--room-beside'

/** Keeps an element just below another, or above it where there is no room, until it is told to stop. */
export function stayBeside(element: HTMLElement, anchor: Lines): () => void {
  const place = () => {
    const rtl = getComputedStyle(element).direction === 'rtl'
    // The element may stand outside what has the bar.
    const bar = anchor instanceof Element ? getComputedStyle(anchor).getPropertyValue(FOOT) : ''
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const viewport = { width, height, foot: Number.parseFloat(bar) || 0 }
    const lines = [...anchor.getClientRects()]
    element.style.setProperty(ROOM, `${Math.round(roomBeside(lines, viewport))}px`)
    const { offsetWidth, offsetHeight } = element
    const at = placeBeside(lines, { width: offsetWidth, height: offsetHeight }, viewport, rtl)
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
