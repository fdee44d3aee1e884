import { useCallback } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { paragraphNumber, parseLocator } from '../../locator.ts'
import type { Link } from '../chain.ts'

/**
 * What stands on an arc: the number of the paragraph that says so, in the reader's digits, that the summary does, or that
 * it is a source outside the report.
 */
export function useArcTag(): (link: Link) => string {
  const { t } = useTranslation('timeline')
  return useCallback(
    ({ stated: [basis] }) => {
      if (!basis) return t('arcSource')
      const address = parseLocator(basis.part)
      const num = address?.kind === 'part' ? paragraphNumber(address.eId) : null
      return num === null ? t('arcSummary') : `¶${t('number', { value: num })}`
    },
    [t],
  )
}
