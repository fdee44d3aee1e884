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
/** The edition that did not have what was asked for. */
const ASKED_OF = 'masar.asked-of'
/** Of a long session, the tries that are remembered. */
const MOST = 40

const thisDeployment = (): string =>
  document.querySelector<HTMLScriptElement>('script[data-main]')?.dataset.main ?? ''

/** Whether this page of this deployment is loaded anew for the first time: a file that stays missing makes no loop. */
function isFirstTry(): boolean {
  const thisTry = `${thisDeployment()} ${window.location.pathname}`
  try {
    const tries = (window.sessionStorage.getItem(KEY) ?? '').split('\n')
    if (tries.includes(thisTry)) return false
    window.sessionStorage.setItem(KEY, [...tries, thisTry].slice(-MOST).join('\n'))
    return true
  } catch {
    return false
  }
}

export type Outcome = 'loading' | 'unreachable' | 'in vain'

/**
 * Loads the page anew at its present address.
 * @param isWanted asked once it is known that the site answers: the person may have gone elsewhere
 * @param byPerson each press of a button is a try; by itself a page makes one
 * @param isAsked whether a person asked for something that the page loaded anew does not bring by itself: it then says so
 */
export async function loadAnew({
  isWanted = () => true,
  byPerson = false,
  isAsked = false,
}: {
  readonly isWanted?: () => boolean
  readonly byPerson?: boolean
  readonly isAsked?: boolean
} = {}): Promise<Outcome> {
  if (!(await answers())) return 'unreachable'
  if (!isWanted() || !(byPerson || isFirstTry())) return 'in vain'
  if (isAsked) rememberAsked()
  window.location.reload()
  return 'loading'
}

function rememberAsked(): void {
  try {
    window.sessionStorage.setItem(ASKED_OF, thisDeployment())
  } catch {
    // Then the page loaded anew says nothing.
  }
}

/**
 * Whether this page was loaded anew for something that a person had asked for, and is of another edition now; null where
 * it was not. Told once.
 */
export function loadedAnewFor(): 'anew' | 'newer' | null {
  try {
    const before = window.sessionStorage.getItem(ASKED_OF)
    window.sessionStorage.removeItem(ASKED_OF)
    if (before === null) return null
    return before === thisDeployment() ? 'anew' : 'newer'
  } catch {
    return null
  }
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
