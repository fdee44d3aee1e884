/** Opens hostile addresses inside the running app, and says what each page did wrong. */
import type { Page } from '@playwright/test'
import { MARK } from '../../hostile/texts.ts'

export interface Visit {
  readonly address: string
  /** From the change of the address until the page stands still. */
  readonly ms: number
  readonly faults: readonly string[]
}

/** A page that does not come to rest is looked at after this long. */
const REST_MS = 3000

/** Gives every page opened from now on what notes its faults and looks at it: `window.hostile`. */
export async function watchPages(page: Page): Promise<void> {
  await page.addInitScript((mark) => {
    const noted: string[] = []
    window.addEventListener('error', ({ message }) => noted.push(`error: ${message}`))
    window.addEventListener('unhandledrejection', ({ reason }) => noted.push(`rejection: ${reason}`))
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      noted.push(`policy: ${violatedDirective} ${blockedURI}`),
    )
    const { error } = console
    console.error = (...told: unknown[]) => {
      noted.push(`console: ${told.map(String).join(' ').slice(0, 300)}`)
      error(...told)
    }
    const faults = (): string[] => {
      const found = noted.splice(0)
      const { lang, dataset } = document.documentElement
      const language = /^\/(?:masar\/)?(ar|en)(?:\/|$)/.exec(location.pathname)?.[1]
      const shown = document.querySelector('main, figure')
      if (dataset.app !== 'live') found.push('does not answer')
      if (!shown?.textContent?.trim()) found.push('shows nothing')
      if (document.querySelector('[data-failed]')) found.push(`fails: ${shown?.textContent?.slice(0, 200)}`)
      if (document.querySelector(`[${mark}]`)) found.push('writes its input as markup')
      if ('ran' in window) found.push('runs its input')
      if (document.querySelector('a[href^="javascript:" i], a[href^="data:" i]')) found.push('links to code')
      if (language && lang !== language) found.push(`is in ${lang}`)
      return found
    }
    Object.assign(window, { hostile: { faults } })
  }, MARK)
}

/** What is wrong with the page as it stands. */
export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'hostile').faults())

/**
 * Goes from one address to the next as the app itself does, through the history.
 * @param limit a page that takes longer, in ms, is at fault
 */
export function visit(page: Page, addresses: readonly string[], limit = Infinity): Promise<Visit[]> {
  return page.evaluate(
    async ([list, limit, rest]) => {
      let changes = 0
      const observer = new MutationObserver(() => changes++)
      const everything = { subtree: true, childList: true, attributes: true, characterData: true }
      observer.observe(document, everything)
      const visits: Visit[] = []
      for (const address of list) {
        const since = performance.now()
        let last = since
        let still = 0
        try {
          history.pushState({}, '', address)
        } catch {
          // What the browser does not take for an address never comes to the app.
          continue
        }
        const language = /^\/(?:masar\/)?(ar|en)(?:\/|$)/.exec(location.pathname)?.[1]
        const isOther = () => language !== undefined && document.documentElement.lang !== language
        // Its part of the app may still be on its way.
        const isEmpty = () => !document.querySelector('main, figure')?.textContent?.trim()
        // It stands still when nothing has changed for three frames.
        while ((still < 3 || isOther() || isEmpty()) && performance.now() - since < rest) {
          const before = changes
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
          still = changes === before ? still + 1 : 0
          if (still === 0) last = performance.now()
        }
        const ms = last - since
        const late = ms > limit ? [`takes ${Math.round(ms)} ms`] : []
        visits.push({ address, ms, faults: [...Reflect.get(window, 'hostile').faults(), ...late] })
      }
      observer.disconnect()
      return visits
    },
    [addresses, limit, REST_MS] as const,
  )
}
