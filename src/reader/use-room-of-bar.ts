import { type RefObject, useEffect } from 'react'

const PROPERTY = '--bar-measured'

/**
 * Says to the style sheet of the page how high the reading bar is, where its tools take more rows than usual: in the largest letters,
 * with a notice. A pane that lies above it as a sheet, and what comes to stand above both, keep clear of it.
 */
export function useRoomOfBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const style = element.closest('main')?.parentElement?.style
    const observer = new ResizeObserver(() => style?.setProperty(PROPERTY, `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style?.removeProperty(PROPERTY)
    }
  }, [bar])
}
