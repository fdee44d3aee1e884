/** The build's entry: renders one page to a string, without a browser. */
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { askedDuring } from '../corpus/asked-for.ts'
import { loadWords } from '../i18n/catalogue.ts'
import type { Digits } from '../i18n/digits.ts'
import { directionOf, isLanguage, LANGUAGES, type Language } from '../i18n/language.ts'
import { patternBetween } from '../i18n/written-digits.ts'
import { fetchFrontTimeline } from '../routes/$lang/-front-timeline.tsx'
import { DEFAULT_SETTINGS } from '../ui/settings/settings.ts'
import { WrittenSettings } from '../ui/settings/settings-store.ts'
import { headWords, isMissing, type PageHead, pageHead, titleOfMissing } from '../ui/shell/page-head.ts'
import { TITLE_IN_BOTH } from '../ui/shell/unknown-language.tsx'
import { publicPath } from '../ui/site-path.ts'
import { pagePaths } from './pages.ts'
import { createMasarRouter } from './router.tsx'

export interface RenderedPage {
  readonly path: string
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  readonly head: PageHead
  readonly html: string
  /** The routes it is made of, as they stand in the tree. */
  readonly routes: readonly string[]
  /** The files of words (`ar/timeline`) and of data (`data/things`) that it asked for. */
  readonly asked: readonly string[]
  /** Whether there are very many like it, which come from one another (router.tsx). */
  readonly isOneOfMany: boolean
  /** Which of its digits change with the reader's choice (i18n/written-digits.ts). */
  readonly digits: string
}

/** The pages to write. */
export const pathsToWrite = (): Promise<string[]> =>
  pagePaths(Object.values(createMasarRouter(createMemoryHistory()).routesById))

export { LANGUAGES }

export async function renderPage(path: string): Promise<RenderedPage> {
  await Promise.all(LANGUAGES.map(fetchFrontTimeline))
  const router = createMasarRouter(createMemoryHistory({ initialEntries: [publicPath(path)] }))
  const { names: asked } = await askedDuring(() => router.load())
  const failed = router.state.matches.find(({ status }) => status === 'error')
  if (failed) throw new Error(`${path} cannot be written`, { cause: failed.error })
  const first = path.split('/')[1]
  const language = isLanguage(first) ? first : 'ar'
  await loadWords(language)
  const usual = headWords(language, 'common')
  const isNowhere = router.state.matches.some((match) => isMissing(match))
  // In no language: what is not there is named in both.
  const titleOfNowhere = () => (isLanguage(first) ? titleOfMissing(first) : TITLE_IN_BOTH)
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
    head: isNowhere ? { ...usual, title: titleOfNowhere() } : pageHead(router.state.matches, usual),
    html,
    routes: router.state.matches.map(({ routeId }) => routeId),
    asked,
    isOneOfMany: router.state.matches.some(({ staticData }) => staticData.oneOfMany),
    digits: patternBetween(html, htmlWith('arab')),
  }
}
