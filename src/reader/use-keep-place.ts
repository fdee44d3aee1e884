import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the part being read where it stands in the window when the page is laid out anew: another language, a pane
 * opened or closed. `layout` names the layout; when it changes, the part goes back to where it was.
 */
export function useKeepPlace(current: string | null, layout: string): void {
  const place = useRef<{ readonly eId: string; readonly top: number } | null>(null)

  useEffect(() => {
    const remember = () => {
      const top = current ? document.getElementById(current)?.getBoundingClientRect().top : undefined
      place.current = current && top !== undefined ? { eId: current, top } : null
    }
    remember()
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [current])

  const before = useRef(layout)
  useLayoutEffect(() => {
    if (before.current === layout) return
    before.current = layout
    const kept = place.current
    const element = kept && document.getElementById(kept.eId)
    if (!kept || !element) return
    const moved = element.getBoundingClientRect().top - kept.top
    if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' })
  }, [layout])
}
