import { useTranslation } from 'react-i18next'
import styles from './explorer.module.css'
import type { FilterChange } from './filter-bar.tsx'
import type { Filters } from './filters.ts'

interface Props {
  readonly filters: Filters
  readonly onChange: (values: FilterChange) => void
}

/** No event passes the filters: says so, and offers to drop each of them. */
export function NothingShown({ filters, onChange }: Props) {
  const { t } = useTranslation('timeline')
  const { tracks, origins, within, words } = filters
  return (
    <div className={styles.empty} role="status">
      <p>{t('filters.empty')}</p>
      <p>{t('filters.emptyHelp')}</p>
      <div className={styles.ways}>
        {words && (
          <button type="button" onClick={() => onChange({ q: null })}>
            {t('filters.dropWords', { words })}
          </button>
        )}
        {within && (
          <button type="button" onClick={() => onChange({ in: null })}>
            {t('filters.dropWithin')}
          </button>
        )}
        {tracks.length > 0 && (
          <button type="button" onClick={() => onChange({ tracks: null })}>
            {t('filters.dropTracks')}
          </button>
        )}
        {origins.length > 0 && (
          <button type="button" onClick={() => onChange({ origins: null })}>
            {t('filters.dropOrigins')}
          </button>
        )}
        <button type="button" onClick={() => onChange({ tracks: null, origins: null, in: null, q: null })}>
          {t('filters.clear')}
        </button>
      </div>
    </div>
  )
}
