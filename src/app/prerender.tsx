/** The build's entry: renders one page to a string, without a browser. */
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { loadWords } from '../i18n/catalogue.ts'
import { directionOf, isLanguage, LANGUAGES, type Language } from '../i18n/language.ts'
import { headWords, type PageHead, pageHead } from '../ui/shell/page-head.ts'
import { pagePaths } from './pages.ts'
import { createMasarRouter } from './router.tsx'

export interface RenderedPage {
  readonly path: string
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  readonly head: PageHead
  readonly html: string
}

/** The pages to write. */
export const pathsToWrite = (): Promise<string[]> =>
  pagePaths(Object.values(createMasarRouter(createMemoryHistory()).routesById))

export { LANGUAGES }

export async function renderPage(path: string): Promise<RenderedPage> {
  const router = createMasarRouter(createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  const first = path.split('/')[1]
  const language = isLanguage(first) ? first : 'ar'
  // A page outside both languages has its title in Arabic.
  await loadWords(language)
  return {
    path,
    language,
    direction: directionOf(language),
    head: pageHead(router.state.matches, headWords(language, 'common')),
    html: renderToString(
      <StrictMode>
        <RouterProvider router={router} />
      </StrictMode>,
    ),
  }
}
