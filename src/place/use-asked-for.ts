import { useEffect, useEffectEvent } from 'react'
import { presentFragment } from './fragment.ts'
import { isToLand } from './history-places.ts'

/**
 * Answers to what the address names, when a page opens and whenever the browser leads to another fragment of it (a plain
 * link, the address bar, Back).
 * @param answer `toLand` is false where the person is being brought back to where they were: nothing is to be scrolled
 */
export function useAskedFor(answer: (fragment: string, toLand: boolean) => void): void {
  const latest = useEffectEvent(answer)
  useEffect(() => {
    const ask = () => latest(presentFragment(), isToLand())
    ask()
    window.addEventListener('hashchange', ask)
    return () => window.removeEventListener('hashchange', ask)
  }, [])
}
