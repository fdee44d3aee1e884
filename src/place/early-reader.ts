/** A person may begin to read before the app comes: then nothing is to lead them elsewhere, neither it nor the browser. */
import { whenPersonActs } from './person-acts.ts'

const MARK = 'data-touched'

/** Whether a person has done something on the page before the app came. */
export const hasBegun = (): boolean => document.documentElement.hasAttribute(MARK)

/**
 * Runs before the page is parsed. A browser may wait for the scripts before it goes to the fragment; once a person has
 * scrolled away, the address no longer names where they are.
 */
export function watchEarlyReader(): void {
  const leaveFragment = () => {
    if (document.documentElement.dataset.app === 'live') return
    const { pathname, search } = window.location
    if (window.location.hash) window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  }
  whenPersonActs(() => {
    document.documentElement.setAttribute(MARK, '')
    window.addEventListener('scroll', leaveFragment, { once: true, passive: true })
  })
}
