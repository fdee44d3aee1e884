import { useTranslation } from 'react-i18next'
import styles from './entry.module.css'

/** Something that editors wrote in English: set as English in either interface, and in the Arabic one it says so. */
export function EnglishNote({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation('references')
  const says = t('inEnglish')
  return (
    <div className={styles.note}>
      <p className={styles.label}>
        {label}
        {says && <span> ({says})</span>}
      </p>
      <p className={styles.english} lang="en" dir="ltr">
        {text}
      </p>
    </div>
  )
}
