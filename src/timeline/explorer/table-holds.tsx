import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './explorer.module.css'

interface Props {
  /** How many events the table has, how many the filters leave, and how many there are. */
  readonly held: number
  readonly filtered: number
  readonly total: number
  readonly onAll: () => void
}

/** How many of the events a table of those in view has, and the way to those of all periods. */
export function TableHolds({ held, filtered, total, onAll }: Props) {
  const { t } = useTranslation('timeline')
  if (held === total) return null
  return (
    <p className={styles.held}>
      {held === 0 && filtered > 0 ? t('list.empty') : t('shown', { count: held, total })}
      {held < filtered && (
        <Button look="small" className="screen-only" onClick={onAll}>
          {t('list.all')}
        </Button>
      )}
    </p>
  )
}
