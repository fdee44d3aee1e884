import { type RefObject, useLayoutEffect, useState } from 'react'

/** What a page is written with before a browser has measured it. */
const USUAL_WIDTH = 760
const LEAST = 260

/** The width of an element in whole px, once there is one. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL_WIDTH)
  useLayoutEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const measured = Math.floor(element.clientWidth)
      if (measured > 0) setWidth(Math.max(LEAST, measured))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
