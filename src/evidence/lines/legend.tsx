import { useTranslation } from '../../i18n/use-translation.ts'
import styles from './legend.module.css'
import marks from './marked-line.module.css'

/** What the marks in the lines mean. */
export function Legend() {
  const { t } = useTranslation('evidence')
  return (
    <ul className={styles.legend} aria-label={t('legend.label')}>
      <li>
        <span className={marks.noise} aria-hidden="true">
          ѧ
        </span>{' '}
        {t('legend.noise')}
      </li>
      <li>
        <span className={marks.piece} data-number={t('pieceNumber', { number: 2 })} /> {t('legend.piece')}
      </li>
      <li>
        <span className={marks.kept} data-moved>
          {t('legend.moved')}
        </span>
      </li>
      <li>
        <ins className={marks.respelt}>{t('legend.respelt')}</ins>
      </li>
      <li>
        <span className={marks.gap}>{t('legend.gap')}</span>
      </li>
    </ul>
  )
}
