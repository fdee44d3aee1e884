import type { evidence } from '../i18n/en/evidence.ts'
import { useTranslation } from '../i18n/use-translation.ts'

type KnownRule = keyof (typeof evidence)['rules']

export interface RuleWords {
  readonly name: string
  /** Why the rule is sound; null for a rule that the catalogues do not know yet. */
  readonly why: string | null
}

/** What the interface says of a rule; one that it has no words for goes by the name it has in the data. */
export function useRuleWords(): (rule: string) => RuleWords {
  const { t, i18n } = useTranslation('evidence')
  return (rule) => {
    if (rule === 'emendation') return { name: t('emendation'), why: null }
    if (!i18n.exists(`evidence:rules.${rule}.name`)) return { name: rule, why: null }
    const known = rule as KnownRule
    return { name: t(`rules.${known}.name`), why: t(`rules.${known}.why`) }
  }
}
