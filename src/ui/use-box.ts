import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Box {
  readonly width: number
  readonly height: number
}

/** How large an element is inside, in whole px; `usual` until a browser has measured it. */
export function useBox<Usual extends Box | null>(
  element: RefObject<HTMLElement | null>,
  usual: Usual,
): Box | Usual {
  const [box, setBox] = useState<Box | Usual>(usual)
  useLayoutEffect(() => {
    const node = element.current
    if (!node || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const [width, height] = [node.clientWidth, node.clientHeight]
      if (width === 0 || height === 0) return
      setBox((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return box
}
