import { cleanup, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.restoreAllMocks())

/** The page once more, led to words that it holds. */
async function openLedTo(path: string, wordsIn: (page: Element) => string | null | undefined) {
  const words = wordsIn((await renderRoute(path)).container) ?? ''
  expect(words.length).toBeGreaterThan(20)
  cleanup()
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { name: `https://masar.example${path}#:~:text=${encodeURIComponent(words)}` } as PerformanceEntry,
  ])
  return { words, container: (await renderRoute(path)).container }
}

describe('words of the address that stand in something folded', () => {
  it('open a term of the glossary, and no other', async () => {
    const { words, container } = await openLedTo('/en/glossary', (page) => {
      return [...page.querySelectorAll('main details')].at(-1)?.querySelector('div p')?.textContent
    })
    await waitFor(() => {
      const open = container.querySelectorAll('main details[open]')
      expect(Array.from(open, (term) => term.textContent.includes(words))).toEqual([true])
    })
  })

  it('open a mechanism, and no other', async () => {
    const { words, container } = await openLedTo('/en/mechanisms', (page) => {
      return [...page.querySelectorAll('article')].at(-1)?.querySelector('blockquote [lang="ar"]')
        ?.textContent
    })
    await waitFor(() => {
      const open = container.querySelectorAll('article:not([data-folded])')
      expect(Array.from(open, (entry) => entry.textContent.includes(words))).toEqual([true])
    })
  })
})
