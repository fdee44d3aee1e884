import { useTranslation } from 'react-i18next'
import styles from './legend.module.css'

/** What the marks in the lines mean. */
export function Legend() {
  const { t } = useTranslation('evidence')
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      <li>
        <span className={styles.noise} aria-hidden="true">
          ѧ
        </span>{' '}
        {t('legend.noise')}
      </li>
      <li>
        <span className={styles.piece} aria-hidden="true">
          {t('pieceNumber', { number: 2 })}
        </span>{' '}
        {t('legend.piece')}
      </li>
      <li>
        <span className={styles.moved}>{t('legend.moved')}</span>
      </li>
      <li>
        <span className={styles.respelt}>{t('legend.respelt')}</span>
      </li>
      <li>
        <span className={styles.gap}>{t('legend.gap')}</span>
      </li>
    </ul>
  )
}
