import { useTranslation } from '../i18n/use-translation.ts'

/** Said on a page that can do nothing without scripts, to whoever has none. */
export function NeedsScripts() {
  const { t } = useTranslation('common')
  return (
    <noscript>
      <p>{t('needsScripts')}</p>
    </noscript>
  )
}
