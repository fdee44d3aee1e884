import { useEffect, useEffectEvent } from 'react'
import { hasBegun } from './early-reader.ts'
import { isFirstPage } from './history-places.ts'
import { hold } from './hold.ts'
import { directivesInAddress } from './text-fragment.ts'

/** Not where the page was loaded again, or where a person has begun to read it. */
function isToBeBrought(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return !hasBegun() && navigation !== undefined && 'type' in navigation && navigation.type === 'navigate'
}

/**
 * Shows words of the page's address (`#:~:text=…`) that stand in something folded, and brings them into view: the browser
 * goes no further than to what is folded.
 * @param open opens what the element stands in; whether there was anything to open
 */
export function useLedTo(open: (element: Element) => boolean): void {
  const latest = useEffectEvent(open)
  useEffect(() => {
    if (directivesInAddress().length === 0 || !isFirstPage()) return
    let isWanted = true
    import('./element-led-to.ts')
      .then(({ elementLedTo }) => {
        const element = isWanted ? elementLedTo() : null
        if (element && latest(element) && isToBeBrought())
          hold(() => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
      })
      // What the browser itself has found then has to do.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [])
}
