import { useTranslation } from '../../i18n/use-translation.ts'
import styles from './our-reading.module.css'

/** Says that a statement is ours, not the text's. */
export function OurReading() {
  const { t } = useTranslation('ways')
  return (
    <span className={styles.ours} title={t('oursMeaning')}>
      {t('ours')}
    </span>
  )
}
