import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MissingDataError } from '../../../../src/corpus/fetch-data.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import {
  handleMissingFile,
  reloadOrGetReason,
  reloadOrSayWhy,
  unsayMissed,
} from '../../../../src/ui/shell/missed.ts'
import { MissedNotice } from '../../../../src/ui/shell/missed-notice.tsx'
import { renderIn } from '../../support/render-page.tsx'

const fetched = vi.fn<typeof fetch>()
const reload = vi.fn()

/** The page's own script, by whose name an edition is known. */
function edition(name: string): void {
  document.head.replaceChildren()
  const script = document.createElement('script')
  script.dataset.main = name
  document.head.append(script)
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('location', { ...window.location, pathname: '/en/read/a-66-77', reload })
  window.sessionStorage.clear()
  fetched.mockReset().mockResolvedValue(new Response(null, { status: 200 }))
  reload.mockReset()
  edition('main-a.js')
})
afterEach(() => {
  unsayMissed()
  vi.unstubAllGlobals()
})

const said = () => screen.queryByRole('status')?.textContent ?? ''
const shown = (language: Language) => renderIn(language, <MissedNotice />)

describe('a file that a person asked for and that does not come', () => {
  it.each([
    ['en', /cannot be reached.*connection/],
    ['ar', /لا يمكن الوصول إلى الموقع.*اتصالك/],
  ] as const)('is told of as what it is where the site does not answer (%s)', async (language, words) => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    await shown(language)
    expect(await reloadOrSayWhy()).toBe(true)
    await waitFor(() => expect(said()).toMatch(words))
    expect(reload).not.toHaveBeenCalled()
    await userEvent.keyboard('x')
    expect(said()).toBe('')
  })

  it.each([
    ['en', 'main-b.js', /newer edition/],
    ['ar', 'main-b.js', /طبعة أحدث/],
    ['en', 'main-a.js', /reloaded to get what you asked for/],
  ] as const)(
    'is there once the page is loaded anew, which says so (%s, %s)',
    async (language, now, words) => {
      expect(await reloadOrSayWhy()).toBe(false)
      expect(reload).toHaveBeenCalledTimes(1)
      edition(now)
      const { unmount } = await shown(language)
      await waitFor(() => expect(said()).toMatch(words))
      await userEvent.keyboard('x')
      unmount()
      await shown(language)
      expect(said()).toBe('')
    },
  )

  it('is not told of by the page loaded anew where its address brings it', async () => {
    await reloadOrSayWhy({ isInAddress: true })
    expect(reload).toHaveBeenCalledTimes(1)
    await shown('en')
    expect(said()).toBe('')
  })

  it('makes no loop where it stays missing, and says what helps', async () => {
    await reloadOrSayWhy()
    await shown('en')
    await userEvent.keyboard('x')
    expect(await reloadOrSayWhy()).toBe(true)
    expect(reload).toHaveBeenCalledTimes(1)
    await waitFor(() => expect(said()).toMatch(/although the site answers/))
    expect(await reloadOrGetReason({ byPerson: true })).toBe(null)
    expect(reload).toHaveBeenCalledTimes(2)
  })

  it('is told from work that failed for another reason', async () => {
    expect(await handleMissingFile(new Error('no canvas'))).toBe(false)
    expect(reload).not.toHaveBeenCalled()
    expect(await handleMissingFile(new MissingDataError('gone'))).toBe(true)
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('leaves the page as it is where the person has gone elsewhere meanwhile', async () => {
    await shown('en')
    await reloadOrSayWhy({ isWanted: () => false })
    expect(reload).not.toHaveBeenCalled()
    expect(said()).toBe('')
  })
})
