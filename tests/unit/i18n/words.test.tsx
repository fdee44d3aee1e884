import { act, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { loadWords } from '../../../src/i18n/catalogue.ts'
import { translatorFor } from '../../../src/i18n/translator.ts'
import { renderRoute } from '../support/render-route.tsx'

// The first page to open compiles the corpus.
vi.setConfig({ testTimeout: 60_000 })

const CATALOGUE = import.meta.glob<Record<string, unknown>>('../../../src/i18n/en/*.ts', { eager: true })

/** The keys that have a dot in them: the others may be words too. */
const keysOf = (words: unknown, path = ''): string[] =>
  typeof words === 'string'
    ? path.includes('.')
      ? [path]
      : []
    : Object.entries(words as object).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key))

/** Everything that stands in the page from now on, however short. */
function everyText(): Set<string> {
  const texts = new Set<string>()
  const note = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '')
    for (const child of node.childNodes) note(child)
  }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      note(target)
      for (const node of addedNodes) note(node)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  onTestFinished(() => observer.disconnect())
  return texts
}

describe('words that are loaded with their page', () => {
  it('are known to a translator that was there before them', async () => {
    await loadWords('en')
    const { t } = translatorFor('en', 'latn')
    const says = () => String(t('evidence:legend.label'))
    expect(says()).toBe('legend.label')
    await loadWords('en', ['evidence'])
    expect(says()).toBe('What the marks mean')
  })

  it('stand there from the first rendering on, on the way to a page and into the other language', async () => {
    const { router } = await renderRoute('/ar')
    const texts = everyText()
    await act(() => router.navigate({ to: '/$lang/contributions', params: { lang: 'ar' } }))
    await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('المساهمات'))
    await act(() => router.navigate({ to: '/$lang/contributions', params: { lang: 'en' } }))
    await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('The contributions'))
    // A key is what is shown where there are no words.
    const keys = new Set(
      Object.values(CATALOGUE).flatMap((words) =>
        Object.values(words).flatMap((namespace) => keysOf(namespace)),
      ),
    )
    expect(keys).toContain('toggle.basis')
    expect([...texts].filter((text) => keys.has(text))).toEqual([])
    expect(document.title).toMatch(/^The contributions: /)
  })
})
