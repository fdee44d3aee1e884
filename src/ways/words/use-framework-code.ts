import type { FrameworkLink } from '../../corpus/ways/model.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

/** How an action line or a goal is numbered in a language: «ج 4» in Arabic, as the session page prints it, C4 in English. */
export function useFrameworkCode(): (code: FrameworkLink['code']) => string {
  const { t } = useTranslation('ways')
  return (code) =>
    code.startsWith('C') ? t('code.action-line', { num: code.slice(1) }) : t('code.goal', { num: code })
}
