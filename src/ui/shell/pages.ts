import { linkOptions } from '@tanstack/react-router'
import type { DocumentNames } from '../../corpus/document-definition.ts'
import { DOCUMENT_IDS, FIRST_DOCUMENT } from '../../corpus/load.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useLanguage } from '../language-context.tsx'
import { useDocumentName } from './document-name.ts'

/**
 * All that one can open here, in the order of the bar: for the bar, and for whoever asked for a page that is not there.
 * @param form the name that documents are called by
 */
export function usePages(form: keyof DocumentNames) {
  const { t } = useTranslation('common')
  const { language } = useLanguage()
  const nameOf = useDocumentName()
  const lang = { lang: language }
  return [
    ...DOCUMENT_IDS.map((document) => ({
      name: nameOf(document, form),
      link: linkOptions({ to: '/$lang/read/$document', params: { ...lang, document } }),
    })),
    { name: t('nav.timeline'), link: linkOptions({ to: '/$lang/timeline', params: lang }) },
    { name: t('nav.contributions'), link: linkOptions({ to: '/$lang/contributions', params: lang }) },
    { name: t('nav.references'), link: linkOptions({ to: '/$lang/references', params: lang }) },
    { name: t('nav.present'), link: linkOptions({ to: '/$lang/present', params: lang }) },
    { name: t('nav.glossary'), link: linkOptions({ to: '/$lang/glossary', params: lang }) },
    {
      name: t('nav.edition'),
      link: linkOptions({ to: '/$lang/edition/$document', params: { ...lang, document: FIRST_DOCUMENT } }),
    },
    { name: t('nav.about'), link: linkOptions({ to: '/$lang/about', params: lang }) },
  ]
}
