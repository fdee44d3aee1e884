import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, buttonLook } from '../../ui/controls/button.tsx'
import type { SortKey } from '../search.ts'
import styles from './order-choice.module.css'

const KEYS: readonly SortKey[] = ['date', 'title', 'track', 'origin']

interface Props {
  readonly sort: SortKey
  readonly descending: boolean
  readonly onSort: (key: SortKey, descending: boolean) => void
  readonly className?: string | undefined
}

/** The order of the events, to be chosen where no heads of columns can be pressed. */
export function OrderChoice({ sort, descending, onSort, className = '' }: Props) {
  const { t } = useTranslation('timeline')
  return (
    <div className={`${styles.order} screen-only ${className}`}>
      <label className={styles.choice}>
        <span>{t('table.order')}</span>
        <select
          className={buttonLook('small')}
          value={sort}
          onChange={(event) => {
            const key = KEYS.find((candidate) => candidate === event.target.value)
            if (key) onSort(key, false)
          }}
        >
          {KEYS.map((key) => (
            <option key={key} value={key}>
              {t(`table.by.${key}`)}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="small"
        aria-pressed={descending}
        aria-label={t('table.reverse')}
        title={t('table.reverse')}
        onClick={() => onSort(sort, !descending)}
      >
        <span aria-hidden="true">{descending ? '↓' : '↑'}</span>
      </Button>
    </div>
  )
}
