import { useNavigate } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataSet } from '../corpus/contributions/data-set.ts'
import { type Locator, parseLocator } from '../locator.ts'
import { decodeFragment } from '../place/address.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { requestGoTo } from '../ui/pairing.ts'
import { referenceHref } from '../ui/reference-href.ts'
import { useSettings } from '../ui/settings/settings-store.ts'
import { ContributionsContext, type Place } from './contributions-context.tsx'
import { lightingOf } from './lighting.ts'
import { CHARTS } from './registry.ts'
import type { ChartSearch } from './search.ts'
import { seriesOf } from './series.ts'
import { viewOf, withChoice, withTable } from './view.ts'
import { wordsOf } from './words.ts'

interface Props {
  readonly data: DataSet
  readonly search: ChartSearch
  readonly place: Place
  readonly charts?: typeof CHARTS
  readonly children: ReactNode
}

/** What all charts of a page share: the figures, the choices in the URL, the words. */
export function ContributionsProvider({ data, search, place, charts = CHARTS, children }: Props) {
  const { t } = useTranslation('contributions')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const navigate = useNavigate()
  const view = useMemo(() => viewOf(search, charts, place === 'pane'), [search, charts, place])
  const series = useMemo(() => seriesOf(data, view.basis), [data, view.basis])
  const words = useMemo(
    () => wordsOf(language, language === 'ar' ? digits : 'latn', t),
    [language, digits, t],
  )
  const lighting = useMemo(() => lightingOf(data), [data])

  const value = useMemo(() => {
    const change = (next: ChartSearch) => {
      // The reader moves the fragment along without telling the router, so the address bar knows best.
      const hash = decodeFragment(window.location.hash)
      void navigate({
        to: '.',
        search: next,
        replace: true,
        resetScroll: false,
        ...(hash ? { hash } : {}),
      })
    }
    return {
      data,
      series,
      words,
      lighting,
      place,
      search,
      view,
      choose: (param: string, chosen: string, usual: string) =>
        change(withChoice(search, param, chosen, usual)),
      showTable: (chart: string, open: boolean) => change(withTable(search, chart, open)),
      href: (locator: Locator) => referenceHref(language, locator),
      follow: (event: MouseEvent, locator: Locator) => {
        if (place === 'embed' || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        const address = parseLocator(locator)
        if (address?.kind !== 'part') return
        event.preventDefault()
        // Beside the text, the reader is asked to lead there, and the pane stays as it is.
        if (place === 'pane') requestGoTo(locator)
        else {
          void navigate({
            to: '/$lang/read/$document',
            params: { lang: language, document: address.document },
            hash: address.eId,
          })
        }
      },
    }
  }, [data, series, words, lighting, place, search, view, navigate, language])
  return <ContributionsContext value={value}>{children}</ContributionsContext>
}
