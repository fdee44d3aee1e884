import type { ReactNode } from 'react'
import type { RecordOfThings } from '../corpus/record.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanding } from '../place/use-landing.ts'
import { TimelineExplorer } from './explorer/explorer.tsx'
import type { TimelineSearch } from './search.ts'
import styles from './timeline-page.module.css'

interface Props {
  readonly record: RecordOfThings
  readonly search: TimelineSearch
  /** What is said above the drawing of what the address asks for. */
  readonly children?: ReactNode
}

/** The timeline as a page of its own. */
export function TimelinePage({ record, search, children }: Props) {
  const { t } = useTranslation('timeline')
  useLanding()
  return (
    <main id="text" className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      {children}
      <TimelineExplorer record={record} search={search} document={null} />
    </main>
  )
}
