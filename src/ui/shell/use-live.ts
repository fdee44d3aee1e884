import { useEffect } from 'react'

/**
 * Sets `<html data-app="live">` once the page answers to keys and clicks: tests and other programs that drive the page
 * wait for it. Call it in the outermost component of a page: React runs effects from the inside out, so all listeners
 * are in place by then. (Outside the router it would come too early: the router hydrates its content in a later commit.)
 */
export function useLive(): void {
  useEffect(() => {
    document.documentElement.dataset.app = 'live'
  }, [])
}
