import { type RefObject, useLayoutEffect, useState } from 'react'

/** How large the words of an element are, px; 0 until a browser has laid them out. */
export function useFontSize(sample: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(0)
  useLayoutEffect(() => {
    const element = sample.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const read = () => setSize(Number.parseFloat(getComputedStyle(element).fontSize) || 0)
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [sample])
  return size
}
