import { useEffect, useEffectEvent } from 'react'
import { isForBrowser } from '../for-browser.ts'
import { useFileToSave } from '../use-file-to-save.tsx'

/**
 * Answers every link of the page that saves a file of ours: what a browser fetches for such a link does not come from the
 * service worker, and it says nothing where it does not come.
 */
export function SavedLinks() {
  const [save, notice] = useFileToSave()
  const answer = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a[download]')
    // Who answers for itself has done so by now.
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || isForBrowser(event)) return
    if (link.origin !== window.location.origin || link.protocol === 'blob:') return
    event.preventDefault()
    void save(link.pathname, link.download || link.pathname.replace(/^.*\//, ''))
  })
  useEffect(() => {
    const hear = (event: MouseEvent) => answer(event)
    document.addEventListener('click', hear)
    return () => document.removeEventListener('click', hear)
  }, [])
  return notice
}
