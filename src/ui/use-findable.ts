import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'

/**
 * Hides an element so that the browser's own search still finds what is in it (`hidden="until-found"`, which React would
 * write as plain `hidden`). Only an app that runs hides anything: a page whose scripts fail shows it all.
 * @param reveal when the browser is about to show the element: it is to be no longer hidden from then on
 */
export function useFindable(
  element: RefObject<HTMLElement | null>,
  hidden: boolean,
  reveal: () => void,
): void {
  const latest = useEffectEvent(reveal)
  const isNew = useRef(true)
  useLayoutEffect(() => {
    const node = element.current
    const hide = () => node?.setAttribute('hidden', 'until-found')
    const wasNew = isNew.current
    isNew.current = false
    if (!hidden) node?.removeAttribute('hidden')
    else if (!wasNew) hide()
    else {
      // What the address names is known when all of the page is there: it is not to close and open again until then.
      let isStill = true
      queueMicrotask(() => {
        if (isStill) hide()
      })
      return () => {
        isStill = false
      }
    }
  }, [element, hidden])
  useEffect(() => {
    const node = element.current
    const onMatch = () => latest()
    node?.addEventListener('beforematch', onMatch)
    return () => node?.removeEventListener('beforematch', onMatch)
  }, [element])
}
