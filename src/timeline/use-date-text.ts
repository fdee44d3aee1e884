import { useCallback } from 'react'
import { formatDate } from '../i18n/dates.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'

/** An instant as a day in the reader's language and digits. */
export function useDateText(): (instant: number) => string {
  const { language } = useLanguage()
  const { digits } = useSettings()
  return useCallback(
    (instant) =>
      setDigits(
        formatDate(language, new Date(instant).toISOString().slice(0, 10)),
        language === 'ar' ? digits : 'latn',
      ),
    [language, digits],
  )
}
