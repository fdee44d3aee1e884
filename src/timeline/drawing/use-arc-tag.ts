import { useTranslation } from 'react-i18next'
import { type Locator, paragraphNumber, parseLocator } from '../../locator.ts'

/** What stands on an arc: the number of the paragraph that says so, in the reader's digits. */
export function useArcTag(): (part: Locator) => string {
  const { t } = useTranslation('timeline')
  return (part) => {
    const address = parseLocator(part)
    const num = address?.kind === 'part' ? paragraphNumber(address.eId) : null
    return num === null ? '¶' : `¶${t('number', { value: num })}`
  }
}
