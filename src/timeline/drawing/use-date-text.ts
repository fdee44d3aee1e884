import { useMemo } from 'react'
import { remembered } from '../../edition/remembered.ts'
import { formatDate } from '../../i18n/dates.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import { DAY } from '../events.ts'

/** An instant as a day in the reader's language and digits. */
export function useDateText(): (instant: number) => string {
  const { language } = useLanguage()
  const { ofInterface: digits } = useDigits()
  return useMemo(() => {
    const dayText = remembered((day: number) =>
      setDigits(formatDate(language, new Date(day * DAY).toISOString().slice(0, 10)), digits),
    )
    return (instant) => dayText(Math.floor(instant / DAY))
  }, [language, digits])
}
