import { useTranslation } from 'react-i18next'
import { shortened } from '../shortened.ts'
import { Notice } from './notice.tsx'

/** The most that are named: an address may hold a hundred wrong values. */
const MOST = 5

/** What of the address means nothing to the page. */
export function WrongValues({ values }: { readonly values: readonly string[] }) {
  const { t } = useTranslation('common')
  return [...new Set(values)]
    .slice(0, MOST)
    .map((value) => <Notice key={value}>{t('wrongValue', { value: shortened(value) })}</Notice>)
}
