/** The build's entry: renders one page to a string, without a browser. */
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { CHART_IDS } from './contributions/registry.ts'
import { DOCUMENT_IDS } from './corpus/load.ts'
import type { Digits } from './i18n/digits.ts'
import { directionOf, isLanguage, LANGUAGES, type Language } from './i18n/language.ts'
import { patternBetween } from './i18n/written-digits.ts'
import { homeHead, type PageHead, pageHead } from './page-head.ts'
import { createMasarRouter } from './router.tsx'
import { DEFAULT_SETTINGS } from './ui/settings/settings.ts'
import { WrittenSettings } from './ui/settings/settings-store.ts'

export interface RenderedPage {
  readonly path: string
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  readonly head: PageHead
  readonly html: string
  /** Which of its digits change with the reader's choice (i18n/written-digits.ts). */
  readonly digits: string
}

/** Every page there is, without its language. */
const PAGES = [
  '',
  '/references',
  '/timeline',
  '/contributions',
  '/read/a-66-77/contributions',
  ...CHART_IDS.map((id) => `/embed/${id}`),
  ...DOCUMENT_IDS.flatMap((id) => [
    `/read/${id}`,
    `/read/${id}/evidence`,
    `/read/${id}/timeline`,
    `/edition/${id}`,
  ]),
]

/** The pages to write, `/` and one per route and language. */
export const PATHS = ['/', ...LANGUAGES.flatMap((language) => PAGES.map((page) => `/${language}${page}`))]

export { LANGUAGES }

export async function renderPage(path: string): Promise<RenderedPage> {
  const router = createMasarRouter(createMemoryHistory({ initialEntries: [path] }))
  await router.load()
  const first = path.split('/')[1]
  const language = isLanguage(first) ? first : 'ar'
  const htmlWith = (digits: Digits) =>
    renderToString(
      <StrictMode>
        <WrittenSettings value={{ ...DEFAULT_SETTINGS, digits }}>
          <RouterProvider router={router} />
        </WrittenSettings>
      </StrictMode>,
    )
  const html = htmlWith('latn')
  return {
    path,
    language,
    direction: directionOf(language),
    head: pageHead(router.state.matches, homeHead(language)),
    html,
    digits: patternBetween(html, htmlWith('arab')),
  }
}
