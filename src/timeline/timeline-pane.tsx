import type { DocumentId } from '../corpus/load.ts'
import type { RecordOfThings } from '../corpus/record.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { TimelineExplorer } from './explorer/explorer.tsx'
import type { TimelineSearch } from './search.ts'
import styles from './timeline-page.module.css'

interface Props {
  readonly document: DocumentId
  readonly record: RecordOfThings
  readonly search: TimelineSearch
}

/** The timeline beside a text. */
export function TimelinePane({ document, record, search }: Props) {
  const { t } = useTranslation('timeline')
  return (
    <section className={styles.pane} aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('title')}</h2>
      <TimelineExplorer record={record} search={search} document={document} />
    </section>
  )
}
