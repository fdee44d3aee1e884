import type { DataSet } from '../corpus/contributions/data-set.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { urlOf } from '../place/address.ts'
import { SurroundingsProvider } from '../place/surroundings.tsx'
import { Notice } from '../ui/controls/notice.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { shortened } from '../ui/shortened.ts'
import { publicPath } from '../ui/site-path.ts'
import styles from './contributions-page.module.css'
import { BasisChoice } from './contributions-page.tsx'
import { ContributionsProvider } from './contributions-provider.tsx'
import { ChartFigure } from './frame/chart-figure.tsx'
import { Notices } from './frame/notices.tsx'
import { CHARTS } from './registry.ts'
import type { ChartSearch } from './search.ts'
import { useChart } from './use-chart.ts'
import { searchOf } from './view.ts'

interface Props {
  readonly data: DataSet
  readonly search: ChartSearch
  readonly wanted: string
}

const IN_A_FRAME = { text: null, framed: true }

/** One chart by itself, for a frame in another page. */
export function EmbedPage({ data, search, wanted }: Props) {
  const { t } = useTranslation('contributions')
  const { language } = useLanguage()
  const chart = useChart(wanted)
  if (!chart) return <main id="text" className={styles.embed} aria-busy="true" />
  return (
    <SurroundingsProvider value={IN_A_FRAME}>
      <ContributionsProvider data={data} search={search} setting="embed" charts={CHARTS}>
        <main id="text" className={styles.embed}>
          {chart.id !== wanted && <Notice>{t('unknownChart', { wanted: shortened(wanted) })}</Notice>}
          <Notices />
          <BasisChoice />
          <ChartFigure chart={chart} />
          <p className={`${styles.home} screen-only`}>
            <a
              href={publicPath(
                urlOf({ language, page: 'contributions', view: searchOf(chart, search), part: chart.id }),
              )}
              target="_blank"
              rel="noopener"
            >
              {t('embedSource')}
            </a>
          </p>
        </main>
      </ContributionsProvider>
    </SurroundingsProvider>
  )
}
