import { useTranslation } from '../../i18n/use-translation.ts'
import { useDialogWhenAsked } from '../dialog-when-asked.tsx'
import { useIntents } from '../keyboard/use-intents.ts'
import { useLanguage } from '../language-context.tsx'
import header from '../shell/header.module.css'
import styles from './settings.module.css'

const DIALOG = { fetch: () => import('./settings-dialog.tsx'), words: ['settings'] } as const

export function SettingsButton() {
  const { t } = useTranslation('common')
  const { direction } = useLanguage()
  const { open, dialog } = useDialogWhenAsked(DIALOG)
  useIntents(direction, (intent) => {
    if (intent !== 'settings') return false
    open()
    return true
  })
  return (
    <>
      <button
        type="button"
        className={`${header.tool} ${styles.opener}`}
        onClick={open}
        title={t('settings.title')}
      >
        <span aria-hidden="true" className={styles.letters}>
          {t('settings.sample')}
        </span>
        <span className="visually-hidden">{t('settings.open')}</span>
      </button>
      {dialog}
    </>
  )
}
