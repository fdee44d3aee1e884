import { useCallback } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { paragraphNumber, parseLocator } from '../../locator.ts'
import type { Link } from '../chain.ts'

/** What stands on an arc: the number of the paragraph that says so, in the reader's digits, or that the summary does. */
export function useArcTag(): (link: Link) => string {
  const { t } = useTranslation('timeline')
  return useCallback(
    ({ stated: [basis] }) => {
      if (!basis) return ''
      const address = parseLocator(basis.part)
      const num = address?.kind === 'part' ? paragraphNumber(address.eId) : null
      return num === null ? t('arcSummary') : `¶${t('number', { value: num })}`
    },
    [t],
  )
}
