import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './explorer.module.css'
import type { FilterChange } from './filter-bar.tsx'
import type { Filters } from './filters.ts'

interface Props {
  readonly filters: Filters
  readonly onChange: (values: FilterChange) => void
}

/** No event passes the filters: says so, and offers to drop each of them. */
export default function NothingShown({ filters, onChange }: Props) {
  const { t } = useTranslation('filters')
  const { tracks, origins, within, words } = filters
  return (
    <div className={styles.empty} role="status">
      <p>{t('empty')}</p>
      <p>{t('emptyHelp')}</p>
      <div className={styles.ways}>
        {words && (
          <Button look="small" onClick={() => onChange({ q: null })}>
            {t('dropWords', { words })}
          </Button>
        )}
        {within && (
          <Button look="small" onClick={() => onChange({ in: null })}>
            {t('dropWithin')}
          </Button>
        )}
        {tracks.length > 0 && (
          <Button look="small" onClick={() => onChange({ tracks: null })}>
            {t('dropTracks')}
          </Button>
        )}
        {origins.length > 0 && (
          <Button look="small" onClick={() => onChange({ origins: null })}>
            {t('dropOrigins')}
          </Button>
        )}
        <Button look="small" onClick={() => onChange({ tracks: null, origins: null, in: null, q: null })}>
          {t('clear')}
        </Button>
      </div>
    </div>
  )
}
