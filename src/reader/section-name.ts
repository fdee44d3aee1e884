import { useTranslation } from 'react-i18next'
import type { Section } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { useReader } from './reader-context.tsx'

/** A section's heading in the interface language; where the source has none, the name that we give it. */
export function useSectionName(): (section: Section) => string {
  const { t } = useTranslation('reader')
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { document } = useReader()
  return ({ eId, heading, english }) => {
    if (!heading) return t(`sections.${eId as 'sec_1' | 'sec_2' | 'sec_3'}`)
    return language === document.language ? setDigits(heading.text, digits) : english
  }
}
