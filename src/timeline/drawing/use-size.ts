import { type RefObject, useEffect, useState } from 'react'

export interface Size {
  readonly width: number
  /** Height of the window: the drawing is made to fit into it where it can. */
  readonly window: number
}

/** The width of an element; null in the first rendering, which must be the same as the prerendered page. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const node = element.current
    if (!node) return
    const read = () => {
      const width = Math.floor(node.clientWidth)
      const height = window.innerHeight
      if (width > 0)
        setSize((known) =>
          known?.width === width && known.window === height ? known : { width, window: height },
        )
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return size
}
