import { useTranslation } from '../../i18n/use-translation.ts'
import { LineList } from '../lines/line-list.tsx'
import { MarkedLine } from '../lines/marked-line.tsx'
import { onlyNoise } from '../lines/marked-runs.ts'
import type { LineEvidence } from '../part-evidence.ts'
import type { View } from '../views.ts'
import styles from './part-view.module.css'

/** A part's source and text in the view that was chosen. */
export function PartView({ lines, view }: { readonly lines: readonly LineEvidence[]; readonly view: View }) {
  const { t } = useTranslation('evidence')
  if (lines.length === 0) return <p className={styles.none}>{t('noLines')}</p>
  if (view === 'lines') return <LineList lines={lines} />
  if (view === 'extracted') {
    return (
      <p className={styles.extracted} lang="ar" dir="rtl">
        {lines.map(({ number, marked }) => (
          <span key={number} className={styles.line}>
            <MarkedLine runs={onlyNoise(marked.source)} side="source" />
          </span>
        ))}
      </p>
    )
  }
  return (
    <p className={styles.edited} lang="ar" dir="rtl">
      {lines.map(({ number, marked }) => (
        <span key={number}>
          <MarkedLine runs={marked.edited} side="edited" />{' '}
        </span>
      ))}
    </p>
  )
}
