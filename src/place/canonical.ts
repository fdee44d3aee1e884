import { whenPersonActs } from './person-acts.ts'

/**
 * Search engines are told the address of a page without what is asked of it; a browser asked to share the page would give
 * out that address too, and lose the paragraph, the span of time or the page that the person has since gone on to. So it
 * goes where a view is asked for, and when a person begins to act. Runs before the page is parsed.
 */
export function keepViewShareable(): void {
  const drop = () => document.querySelector('link[rel="canonical"]')?.remove()
  whenPersonActs(drop)
  document.addEventListener('DOMContentLoaded', () => {
    if (location.search || location.hash) drop()
  })
}
