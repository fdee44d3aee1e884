import { useMemo } from 'react'
import { documentEntry, isDocumentId } from '../../corpus/load.ts'
import { setDigits } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { MapNames } from './layout.ts'

/** What a map writes beside its marks, in the language of the page. */
export function useMapNames(): MapNames {
  const { t } = useTranslation('map')
  const { language } = useLanguage()
  const { ofInterface: digits } = useDigits()
  return useMemo(
    () => ({
      document: (id) => (isDocumentId(id) ? setDigits(documentEntry(id).names.full[language], digits) : id),
      band: ({ kind, num, name }) => {
        if (kind === 'front') return null
        if (kind !== 'section') return t(`band.${kind}`)
        const own = name ? setDigits(name[language], digits) : ''
        return num === null ? own : t('section', { num: num[language], name: own })
      },
      number: (num) => setDigits(num, digits),
    }),
    [t, language, digits],
  )
}
