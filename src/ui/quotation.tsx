import { setDigits } from '../i18n/digits.ts'
import type { Language } from '../i18n/language.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from './language-context.tsx'
import styles from './quotation.module.css'
import { ScriptText } from './script-text.tsx'
import { useDigits } from './use-digits.ts'

interface Props {
  /** Null where the Arabic stands beside it in another form. */
  readonly arabic: string | null
  /** Its English, ours where `marked` or a mark near by says so. */
  readonly english: string
  /** The number of the paragraph whose beginning it is. */
  readonly num?: number
  /** Whether it says whose English it is; of several quotations that stand together one does. */
  readonly marked?: boolean
  readonly className?: string | undefined
}

/**
 * Words of a document: in the Arabic interface as they are, in the English one their English first, with the Arabic
 * beside it, or below it where there is no room for two columns.
 */
export function Quotation({ arabic, english, num, marked = false, className = '' }: Props) {
  const { language } = useLanguage()
  const { ofText } = useDigits()
  const said = (text: string, own: Language) => {
    const digits = own === 'ar' ? ofText : 'latn'
    return (
      <>
        {num !== undefined && <span className={styles.number}>{setDigits(String(num), digits)}</span>}
        <ScriptText text={text} language={own} digits={digits} />
      </>
    )
  }
  return (
    <div className={`${styles.quotation} ${className}`}>
      {language === 'en' && english !== '' && (
        <p lang="en" dir="ltr" className={styles.english}>
          {said(english, 'en')}
        </p>
      )}
      {arabic !== null && (
        <p lang="ar" dir="rtl" className={styles.arabic}>
          {said(arabic, 'ar')}
        </p>
      )}
      {marked && <UnofficialMark />}
    </div>
  )
}

/** Says once, near what is quoted in English, whose English it is; nothing in the Arabic interface, which quotes none. */
export function UnofficialMark() {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  return language === 'en' && <p className={styles.mark}>{t('unofficialTranslation')}</p>
}
