import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../controls/dialog.tsx'
import { useIntents } from '../keyboard/use-intents.ts'
import { useLanguage } from '../language-context.tsx'
import header from '../shell/header.module.css'
import styles from './settings.module.css'
import { SettingsForm } from './settings-form.tsx'

export function SettingsButton() {
  const { t } = useTranslation('settings')
  const { direction } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => {
    dialog.current?.showModal()
    return true
  }
  useIntents(direction, (intent) => intent === 'settings' && open())
  return (
    <>
      <button
        type="button"
        className={`${header.tool} ${styles.opener}`}
        onClick={open}
        title={t('openTitle')}
      >
        <span aria-hidden="true" className={styles.letters}>
          {t('sample')}
        </span>
        <span className="visually-hidden">{t('open')}</span>
      </button>
      <Dialog ref={dialog} title={t('title')}>
        <SettingsForm onClose={() => dialog.current?.close()} />
      </Dialog>
    </>
  )
}
