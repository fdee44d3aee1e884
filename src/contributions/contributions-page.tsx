import { type ReactNode, useRef } from 'react'
import type { DataSet } from '../corpus/contributions/data-set.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useReadingPlace } from '../place/reading-place.ts'
import { useLanding } from '../place/use-landing.ts'
import { type PaneMarks, useReadInView } from '../place/use-read-in-view.ts'
import { Choice } from '../ui/controls/choice.tsx'
import { usePrintFont } from '../ui/use-print-font.ts'
import { AuditView } from './audit/audit-view.tsx'
import { useContributions } from './contributions-context.tsx'
import styles from './contributions-page.module.css'
import { ContributionsProvider } from './contributions-provider.tsx'
import { ChartFigure } from './frame/chart-figure.tsx'
import { Notices } from './frame/notices.tsx'
import { OwnChoices } from './own-choices.tsx'
import { CHARTS } from './registry.ts'
import { BASIS, type ChartSearch } from './search.ts'

interface Props {
  readonly data: DataSet
  readonly search: ChartSearch
}

interface PageProps extends Props {
  /** What is said above the charts of what the address asks for. */
  readonly children?: ReactNode
}

export function BasisChoice() {
  const { t } = useTranslation('contributions')
  const { view, choose } = useContributions()
  return (
    <Choice
      look="words"
      legend={t('toggle.basis')}
      options={[
        { value: 'reconciled', label: t('toggle.reconciled') },
        { value: 'printed', label: t('toggle.printed') },
      ]}
      value={view.basis}
      onChange={(value) => choose(BASIS, value, 'reconciled')}
    />
  )
}

/** Always the same elements: each is drawn anew when what it draws has changed, and not with the page. */
const charts = (
  <>
    {CHARTS.map((chart) => (
      <OwnChoices key={chart.id} chart={chart} id={chart.id}>
        <ChartFigure chart={chart} />
      </OwnChoices>
    ))}
    <OwnChoices chart={null} id="audit">
      <AuditView />
    </OwnChoices>
  </>
)

export function ContributionsPage({ data, search, children }: PageProps) {
  const { t } = useTranslation('contributions')
  useLanding()
  usePrintFont()
  return (
    <ContributionsProvider data={data} search={search} setting="page">
      <main id="text" className={styles.page}>
        <header className={styles.head}>
          <h1>{t('pageTitle')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
          <BasisChoice />
          <Notices />
          {children}
        </header>
        {charts}
      </main>
    </ContributionsProvider>
  )
}

/** The title of a chart comes to stand below the button that closes the pane. */
const MARKS: PaneMarks = {
  lit: '[data-mark][data-emphasis="lit"]',
  open: '[data-chosen]',
  pointed: '[data-mark]',
  margin: 28,
  within: 'figure',
}

/** The same charts beside the text; the one that shows what is being read comes into view. */
export function ContributionsPane({ data, search }: Props) {
  const { t } = useTranslation('contributions')
  const pane = useRef<HTMLDivElement>(null)
  useReadInView(pane, useReadingPlace(), MARKS, true)
  return (
    <ContributionsProvider data={data} search={search} setting="pane">
      <div ref={pane} className={styles.pane}>
        <header className={styles.head}>
          <h2>{t('pageTitle')}</h2>
          <BasisChoice />
          <Notices />
        </header>
        {charts}
      </div>
    </ContributionsProvider>
  )
}
