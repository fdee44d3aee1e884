import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useText } from '../text-context.tsx'
import styles from './bilingual.module.css'

/** Says, wherever the English is shown, whose English it is. */
export function Unofficial() {
  const { t } = useTranslation('reader')
  const { language, direction } = useLanguage()
  const { english } = useText()
  if (!english) return null
  return (
    <p className={styles.unofficial} lang={language} dir={direction}>
      {t('englishIsOurs')}
    </p>
  )
}
