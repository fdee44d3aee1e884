import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/controls/notice.tsx'
import { useContributions } from '../contributions-context.tsx'

/** What of the URL was not understood. */
export function Notices() {
  const { t } = useTranslation('contributions')
  const { view } = useContributions()
  return view.wrong.map((value) => (
    <Notice key={value}>{t('unknownValue', { value: value.slice(0, 60) })}</Notice>
  ))
}
