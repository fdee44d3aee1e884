import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react'

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
  useLayoutEffect(() => {
    if (hidden) element.current?.setAttribute('hidden', 'until-found')
    else element.current?.removeAttribute('hidden')
  }, [element, hidden])
  useEffect(() => {
    const node = element.current
    const onMatch = () => latest()
    node?.addEventListener('beforematch', onMatch)
    return () => node?.removeEventListener('beforematch', onMatch)
  }, [element])
}
