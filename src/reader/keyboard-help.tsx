import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { arrowsOf } from '../i18n/direction.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import styles from './keyboard-help.module.css'

export function KeyboardHelp({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('reader')
  const { direction } = useLanguage()
  const { shortcuts } = useSettings()
  const [on, back] = arrowsOf(direction)
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', on], t('keys.next')],
    [['K', back], t('keys.previous')],
    [['G'], t('keys.goTo')],
    [['E'], t('keys.evidence')],
    [['L'], t('keys.language')],
    [[t('keys.settingsKey')], t('keys.settings')],
    [['Esc'], t('keys.close')],
    [['?'], t('keys.help')],
  ]
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keyboard-title" closedby="any">
      <h2 id="keyboard-title">{t('keys.title')}</h2>
      {shortcuts === 'off' && <p className={styles.off}>{t('keys.off')}</p>}
      <dl className={styles.keys}>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t('keys.done')}</button>
      </form>
    </dialog>
  )
}
