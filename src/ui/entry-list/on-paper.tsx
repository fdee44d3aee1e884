import { useTranslation } from '../../i18n/use-translation.ts'
import styles from './on-paper.module.css'

/** Says in print that what was folded on the page is not there. */
export function OnPaper() {
  const { t } = useTranslation('common')
  return <p className={styles.onPaper}>{t('onPaper')}</p>
}
