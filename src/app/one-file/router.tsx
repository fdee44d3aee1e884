/** The pages of a talk that is one file: its start, the stage, the speaker's view. Their addresses stand after the `#`. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  useParams,
} from '@tanstack/react-router'
import { useEffect } from 'react'
import type { DataSet } from '../../corpus/contributions/data-set.ts'
import { interfaceDigits } from '../../i18n/digits.ts'
import { isLanguage, type Language, preferredLanguage } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { TranslatorContext } from '../../i18n/use-translation.ts'
import { parseSearch, stringifySearch } from '../../place/search-values.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { askedPosition } from '../../present/asked-position.ts'
import type { Material } from '../../present/deck/material.ts'
import type { Deck } from '../../present/deck/schema.ts'
import { presentSearch } from '../../present/search.ts'
import { SpeakerPage } from '../../present/speaker/speaker-page.tsx'
import { StagePage } from '../../present/stage/stage-page.tsx'
import { FileStart } from '../../present/venue/file-start.tsx'
import { WithStagedViews } from '../../routes/$lang/-staged-views.tsx'
import { LanguageProvider } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { setPageLanguage } from '../../ui/shell/page-language.ts'

export interface Talk {
  readonly deck: Deck
  readonly material: Material
  readonly figures: DataSet
}

/** The language of the address; of an address without one, the person's own. */
function useAddressLanguage(): Language {
  const { lang } = useParams({ strict: false })
  return isLanguage(lang) ? lang : preferredLanguage(navigator.languages)
}

export function createFileRouter({ deck, material, figures }: Talk) {
  function Page() {
    const language = useAddressLanguage()
    const { digits } = useSettings()
    useEffect(() => {
      setPageLanguage(language)
      document.title = deck.title[language]
    }, [language])
    return (
      <LanguageProvider value={language}>
        <TranslatorContext value={translatorFor(language, interfaceDigits(language, digits))}>
          <WithStagedViews record={material.record} figures={figures}>
            <Outlet />
          </WithStagedViews>
        </TranslatorContext>
      </LanguageProvider>
    )
  }
  const Start = () => <FileStart deck={deck} />
  function useAsked() {
    const { step = '1' } = useParams({ strict: false })
    const search = useSearchValues(presentSearch)
    return { asked: askedPosition(step, search), paper: search.print }
  }
  const Stage = () => <StagePage deck={deck} material={material} {...useAsked()} />
  const Speaker = () => <SpeakerPage deck={deck} material={material} asked={useAsked().asked} />

  const root = createRootRoute({ component: Page, notFoundComponent: Start })
  const routeAt = (path: string, component: () => React.ReactNode) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component,
      validateSearch: presentSearch.texts,
    })
  return createRouter({
    routeTree: root.addChildren([
      routeAt('/', Start),
      routeAt('/$lang/present', Start),
      routeAt('/$lang/present/$deck/$step', Stage),
      routeAt('/$lang/speaker/$deck/$step', Speaker),
    ]),
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
    defaultHashScrollIntoView: false,
    trailingSlash: 'never',
  })
}
