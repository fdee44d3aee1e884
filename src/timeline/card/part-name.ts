import { useTranslation } from 'react-i18next'
import { FIRST_DOCUMENT, isDocumentId } from '../../corpus/load.ts'
import { type Locator, paragraphNumber, parseLocator } from '../../locator.ts'
import { useDocumentName } from '../../ui/shell/document-name.ts'

/** What a part of a document is called, short enough for a link or a list. */
export function usePartName(): (part: Locator) => string {
  const { t } = useTranslation(['timeline', 'common', 'references'])
  const nameOf = useDocumentName()
  return (part) => {
    const address = parseLocator(part)
    if (address?.kind !== 'part') return part
    const { document, eId } = address
    if (document !== FIRST_DOCUMENT) {
      const num = paragraphNumber(eId)
      const within = isDocumentId(document) ? nameOf(document, 'within') : document
      return num === null ? within : `${within}, ${t('common:paragraph', { num })}`
    }
    const num = paragraphNumber(eId)
    if (num !== null) return t('references:paragraphShort', { num })
    const note = /^fn_(\d+)$/.exec(eId)
    if (note) return t('references:footnoteShort', { num: Number(note[1]) })
    if (eId.startsWith('summary')) return t('common:summary')
    const section = /^sec_(\d+)(\.heading)?$/.exec(eId)
    if (section) {
      const name = t('timeline:section', { num: Number(section[1]) })
      return section[2]
        ? `${t('common:heading')} ${t('timeline:number', { value: Number(section[1]) })}`
        : name
    }
    return t('references:masthead')
  }
}
