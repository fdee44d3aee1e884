import { useEffect } from 'react'

/**
 * The word on `<html>` that the page answers, for whatever drives it from outside. Called by what stands around a page:
 * effects run from the inside out, so by then every key has its listener. (Not around the router: its content is taken
 * over in a commit of its own, after the effects of what is around it.)
 */
export function useLive(): void {
  useEffect(() => {
    document.documentElement.dataset.app = 'live'
  }, [])
}
