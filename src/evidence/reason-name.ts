import { useTranslation } from 'react-i18next'
import type { ApparatusEntry } from '../edition/model.ts'
import type { edition } from '../i18n/en/edition.ts'
import { useLanguage } from '../ui/language-context.tsx'

type KnownReason = keyof (typeof edition)['emendations']['reasons']

/** A reason in a few words; one without them in its own, which are longer. */
export function useReasonName(): (reason: NonNullable<ApparatusEntry['reason']>) => string {
  const { t, i18n } = useTranslation('edition')
  const { language } = useLanguage()
  return (reason) =>
    i18n.exists(`edition:emendations.reasons.${reason.key}`)
      ? t(`emendations.reasons.${reason.key as KnownReason}`)
      : reason[language]
}
