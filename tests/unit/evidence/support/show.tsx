import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { type DocumentId, loadDocument, loadEvidence } from '../../../../src/corpus/load.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { translatorFor } from '../../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../../src/i18n/use-translation.ts'
import { LanguageProvider } from '../../../../src/ui/language-context.tsx'
import { loadAllWords } from '../../support/all-words.ts'

/** A document with its evidence, as a page loads them. */
export async function compiled(id: DocumentId) {
  return { document: await loadDocument(id), evidence: await loadEvidence(id) }
}

/** Something as it stands in a page of one language: with its words, and a router for its links. */
async function inPage(language: Language, content: ReactNode, address = '/'): Promise<ReactNode> {
  await loadAllWords(language)
  const root = createRootRoute({
    component: () => (
      <LanguageProvider value={language}>
        <TranslatorContext value={translatorFor(language, 'latn')}>{content}</TranslatorContext>
      </LanguageProvider>
    ),
    notFoundComponent: () => null,
  })
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  await router.load()
  return <RouterProvider<typeof router> router={router} />
}

/** @param address where it is shown, for what reads its search part */
export async function show(language: Language, content: ReactNode, address?: string): Promise<void> {
  // The router puts the page back to its top when it arrives; jsdom has no scrolling.
  window.scrollTo = () => undefined
  render(await inPage(language, content, address))
}

/** The page as it is prerendered: a large one is written many times faster than it is mounted. */
export async function written(language: Language, content: ReactNode): Promise<HTMLElement> {
  const page = document.createElement('div')
  page.innerHTML = renderToString(await inPage(language, content))
  return page
}
