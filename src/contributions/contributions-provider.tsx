import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { DataSet } from '../corpus/contributions/data-set.ts'
import { belongingBy } from '../corpus/relations/belonging.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { presentHash } from '../place/fragment.ts'
import { useKnowledge } from '../place/lighting.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useDigits } from '../ui/use-digits.ts'
import { ContributionsContext, type Setting } from './contributions-context.tsx'
import { CHARTS } from './registry.ts'
import { type ChartSearch, contributionsSearch } from './search.ts'
import { seriesOf } from './series.ts'
import { viewOf, withChoice, withTable } from './view.ts'
import { wordsOf } from './words.ts'

interface Props {
  readonly data: DataSet
  readonly search: ChartSearch
  readonly setting: Setting
  readonly charts?: typeof CHARTS
  /** Takes what is chosen, where that is not the address of this page. */
  readonly onSearch?: ((search: ChartSearch) => void) | undefined
  readonly children: ReactNode
}

/** What all charts of a page share: the figures, the choices in the URL, the words. */
export function ContributionsProvider({ data, search, setting, charts = CHARTS, onSearch, children }: Props) {
  const { t } = useTranslation('contributions')
  const { language } = useLanguage()
  const { ofInterface: digits } = useDigits()
  const navigate = useNavigate()
  const view = useMemo(() => viewOf(search, charts), [search, charts])
  const series = useMemo(() => seriesOf(data, view.basis), [data, view.basis])
  const translated = setting === 'stage'
  const words = useMemo(() => wordsOf(language, digits, t, { translated }), [language, digits, t, translated])
  useKnowledge(useMemo(() => belongingBy(data.relations).litBy, [data]))

  const chosenSoFar = onSearch ? search : undefined
  const { choose, showTable } = useMemo(() => {
    const change = (next: (search: ChartSearch) => ChartSearch) => {
      if (onSearch && chosenSoFar) return onSearch(next(chosenSoFar))
      void navigate({
        to: '.',
        search: (current) => next(contributionsSearch.mended(current)),
        replace: true,
        resetScroll: false,
        ...presentHash(),
      })
    }
    return {
      choose: (param: string, chosen: string, usual: string) =>
        change((present) => withChoice(present, param, chosen, usual)),
      showTable: (chart: string, open: boolean) => change((present) => withTable(present, chart, open)),
    }
  }, [navigate, onSearch, chosenSoFar])
  const value = useMemo(
    () => ({ data, series, words, setting, search, view, choose, showTable }),
    [data, series, words, setting, search, view, choose, showTable],
  )
  return <ContributionsContext value={value}>{children}</ContributionsContext>
}
