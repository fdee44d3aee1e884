/**
 * For a file of the app that does not come. After a new deployment the files that this tab knows are gone, and a browser
 * that once failed to fetch a module does not ask for it again: only the page loaded anew has the files of now.
 */

import { MISSING_DATA, MissingDataError } from '../../corpus/fetch-data.ts'

/** As Chromium, Firefox, Safari and the build's own loader of styles say it. */
const MISSING = /dynamically imported module|importing a module script failed|unable to preload css/i

export const isMissingFile = (error: unknown): boolean =>
  error instanceof MissingDataError || (error instanceof Error && MISSING.test(error.message))

/** For a page that stands without the English: what it shows where that does not come. @throws any other error */
export function withoutEnglish(error: unknown): null {
  if (isMissingFile(error)) return null
  throw error
}

/** Whether the site can be reached: without it the page is better kept than loaded anew. */
async function answers(): Promise<boolean> {
  try {
    const { status } = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })
    return status < 500
  } catch {
    return false
  }
}

const KEY = 'masar.loaded-anew'
/** Of a long session, the tries that are remembered. */
const MOST = 40

/** Whether this page of this deployment is loaded anew for the first time: a file that stays missing makes no loop. */
function isFirstTry(): boolean {
  const deployment = document.querySelector<HTMLScriptElement>('script[data-main]')?.dataset.main ?? ''
  const thisTry = `${deployment} ${window.location.pathname}`
  try {
    const tries = (window.sessionStorage.getItem(KEY) ?? '').split('\n')
    if (tries.includes(thisTry)) return false
    window.sessionStorage.setItem(KEY, [...tries, thisTry].slice(-MOST).join('\n'))
    return true
  } catch {
    return false
  }
}

type Outcome = 'loading' | 'unreachable' | 'in vain'

/**
 * Loads the page anew at its present address.
 * @param isWanted asked once it is known that the site answers: the person may have gone elsewhere
 * @param byPerson each press of a button is a try; by itself a page makes one
 */
export async function loadAnew({
  isWanted = () => true,
  byPerson = false,
}: {
  readonly isWanted?: () => boolean
  readonly byPerson?: boolean
} = {}): Promise<Outcome> {
  if (!(await answers())) return 'unreachable'
  if (!isWanted() || !(byPerson || isFirstTry())) return 'in vain'
  window.location.reload()
  return 'loading'
}

/**
 * Tells of every file that does not come. The router would at once load the page anew by itself, reachable or not, and
 * would not know the place: it is told that it has done so.
 */
export function watchMissingFiles(tell: () => void): void {
  window.addEventListener(MISSING_DATA, tell)
  window.addEventListener('vite:preloadError', ({ payload }) => {
    tell()
    try {
      window.sessionStorage.setItem(`tanstack_router_reload:${payload.message}`, '1')
    } catch {
      // Nothing can be remembered; then the router does not load anew either.
    }
  })
}
