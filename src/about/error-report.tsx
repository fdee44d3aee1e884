import type { Imprint } from '../corpus/imprint.ts'
import { formatDate } from '../i18n/dates.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { CopiedText } from './copied-text.tsx'

/** What a useful report of an error says, ready to be filled in. */
export function ErrorReport({ imprint }: { readonly imprint: Imprint }) {
  const { t } = useTranslation('about')
  const { language } = useLanguage()
  const text = t('report.body', {
    version: imprint.version,
    date: formatDate(language, imprint.date),
    fingerprint: imprint.fingerprint,
  })
  return (
    <>
      <p>{t('report.how')}</p>
      <CopiedText label={t('report.label')} text={text} copy={t('report.copy')} />
    </>
  )
}
