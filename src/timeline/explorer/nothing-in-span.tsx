import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './explorer.module.css'

/** The span in view holds no event: a list has nothing to show of it. */
export default function NothingInSpan({ onAll }: { readonly onAll: () => void }) {
  const { t } = useTranslation('timeline')
  return (
    <div className={styles.empty} role="status">
      <p>{t('list.empty')}</p>
      <div className={styles.ways}>
        <Button look="small" onClick={onAll}>
          {t('list.all')}
        </Button>
      </div>
    </div>
  )
}
