import { useTranslation } from '../../i18n/use-translation.ts'
import { shortened } from '../shortened.ts'
import { MOST_NOTICES, Notice } from './notice.tsx'

/** What of the address means nothing to the page. */
export function WrongValues({ values }: { readonly values: readonly string[] }) {
  const { t } = useTranslation('common')
  return [...new Set(values)]
    .slice(0, MOST_NOTICES)
    .map((value) => <Notice key={value}>{t('wrongValue', { value: shortened(value) })}</Notice>)
}
