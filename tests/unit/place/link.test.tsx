import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/i18n/language.ts'
import type { Locator } from '../../../src/locator.ts'
import { hrefOf } from '../../../src/place/href-of.ts'
import { PlaceLink, useLinkTo } from '../../../src/place/link.tsx'
import { useGoToRequests } from '../../../src/place/reading-place.ts'
import { type Surroundings, SurroundingsProvider } from '../../../src/place/surroundings.tsx'
import { LanguageProvider } from '../../../src/ui/language-context.tsx'

function Drawing({ to }: { readonly to: Locator }) {
  const { href, ...link } = useLinkTo()(to)
  return (
    <svg role="img" aria-label="drawing">
      <a href={href} {...link}>
        <text>mark</text>
      </a>
    </svg>
  )
}

async function show(
  to: Locator,
  surroundings: Surroundings,
  language: Language = 'ar',
  quote?: string,
  at = '/',
) {
  const asked: Locator[] = []
  function Reader() {
    useGoToRequests((locator) => void asked.push(locator))
    return null
  }
  const root = createRootRoute({
    component: () => (
      <LanguageProvider value={language}>
        <SurroundingsProvider value={surroundings}>
          <Reader />
          <PlaceLink to={to} {...(quote ? { quote } : {})}>
            words
          </PlaceLink>
          <Drawing to={to} />
        </SurroundingsProvider>
      </LanguageProvider>
    ),
    notFoundComponent: () => null,
  })
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: [at] }) })
  await router.load()
  const { unmount } = render(<RouterProvider<typeof router> router={router} />)
  const link = screen.getByText('words')
  const mark = screen.getByText('mark').parentElement
  if (!mark) throw new Error('the mark is in no link')
  return { router, asked, links: [link, mark], unmount }
}

const PLAIN: Surroundings = { text: null, framed: false }
const PARAGRAPH = 'a-66-77/para_12'

describe('the address of a locator', () => {
  it.each([
    ['a-66-77/para_12', '/en/read/a-66-77#para_12'],
    ['a-66-77/table_1.civil-society.oral', '/en/read/a-66-77#table_1.civil-society.oral'],
    ['event/ga-res-65-141', '/en/references#event/ga-res-65-141'],
    ['doc/a-res-60-252/para_16', '/en/references#doc/a-res-60-252'],
    ['actor/icann', '/en/references#actor/icann'],
    ['term/legal-process', '/en/glossary#term/legal-process'],
    ['issue/privacy', '/en/issue/privacy'],
    ['theme/funding', '/en/theme/funding'],
    ['mechanism/igf', '/en/mechanisms#mechanism/igf'],
    ['group/governments', '/en/actors#group/governments'],
  ] as const)('%s', (locator, href) => expect(hrefOf('en', locator)).toBe(href))
})

describe('a link to a paragraph', () => {
  it('carries its locator and leads to its place in the reader, in words and in a drawing', async () => {
    const { links, router } = await show(PARAGRAPH, PLAIN)
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('/ar/read/a-66-77#para_12')
      expect(link.getAttribute('data-locator')).toBe(PARAGRAPH)
      expect(link.hasAttribute('target')).toBe(false)
    }
    for (const link of links) {
      await router.navigate({ href: '/' })
      fireEvent.click(link)
      await expect.poll(() => router.state.location.href).toBe('/ar/read/a-66-77#para_12')
    }
  })

  it('in the text at hand asks the reader to go there and leaves the page as it is', async () => {
    const { links, router, asked } = await show(PARAGRAPH, { text: 'a-66-77', framed: false })
    const before = router.state.location.href
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('#para_12')
      expect(fireEvent.click(link)).toBe(false)
    }
    expect(asked).toEqual([PARAGRAPH, PARAGRAPH])
    expect(router.state.location.href).toBe(before)
  })

  it('with a key that asks for a new tab is the browser’s', async () => {
    const { links, asked } = await show(PARAGRAPH, { text: 'a-66-77', framed: false })
    for (const link of links) {
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        expect(fireEvent.click(link, { [key]: true }), key).toBe(true)
      }
    }
    expect(asked).toEqual([])
  })

  it('to some words of it carries them in its address, here and from another page', async () => {
    const quote = 'en||In addition, 13 participants||'
    for (const text of ['a-66-77', null]) {
      const { links, router, unmount } = await show(PARAGRAPH, { text, framed: false }, 'en', quote)
      const [link] = links
      expect(link?.getAttribute('href')).toMatch(/\?quote=en%7C%7CIn\+addition%2C.*#para_12$/)
      if (link) fireEvent.click(link)
      await expect.poll(() => router.state.location.searchStr).toContain('quote=en')
      unmount()
    }
  })

  it('of another text than the one at hand leads to its page', async () => {
    const { links } = await show(PARAGRAPH, { text: 'wsis-forum-2025-209', framed: false })
    for (const link of links) expect(link.getAttribute('href')).toBe('/ar/read/a-66-77#para_12')
  })

  it('of another text takes along how this one is read, and nothing else', async () => {
    const at = '/?text=interleaved&cover=ar&terms=on&find=x'
    const session = { text: 'wsis-forum-2025-209', framed: false }
    const { links, router } = await show(PARAGRAPH, session, 'en', undefined, at)
    for (const link of links)
      expect(link.getAttribute('href')).toBe('/en/read/a-66-77?text=interleaved&cover=ar&terms=on#para_12')
    const [, mark] = links
    if (mark) fireEvent.click(mark)
    await expect.poll(() => router.state.location.searchStr).toBe('?text=interleaved&cover=ar&terms=on')
  })

  it('in a frame opens a window of its own', async () => {
    const { links } = await show(PARAGRAPH, { text: null, framed: true })
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('/ar/read/a-66-77#para_12')
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toBe('noopener')
    }
  })
})

describe('a link to a thing', () => {
  it('that is a term leads to the glossary', async () => {
    const { links, router } = await show('term/legal-process', PLAIN)
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('/ar/glossary#term/legal-process')
      await router.navigate({ href: '/' })
      fireEvent.click(link)
      await expect.poll(() => router.state.location.href).toBe('/ar/glossary#term/legal-process')
    }
  })

  it('leads to its entry, from the reader too', async () => {
    const { links } = await show('actor/icann', { text: 'a-66-77', framed: false }, 'en')
    for (const link of links) {
      expect(link.getAttribute('href')).toBe('/en/references#actor/icann')
      expect(link.getAttribute('data-locator')).toBe('actor/icann')
    }
  })
})
