import type { RefObject } from 'react'
import { arrowsOf } from '../i18n/direction.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/controls/button.tsx'
import { Dialog } from '../ui/controls/dialog.tsx'
import { Keys } from '../ui/controls/key.tsx'
import { LegendList } from '../ui/controls/legend-list.tsx'
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
    [['T'], t('keys.text')],
    [['N', 'P'], t('keys.segment')],
    [['C'], t('keys.cover')],
    [['M'], t('keys.terms')],
    [['L'], t('keys.language')],
    [['/', 'Ctrl K'], t('keys.search')],
    [[t('keys.settingsKey')], t('keys.settings')],
    [['Esc'], t('keys.close')],
    [['?'], t('keys.help')],
  ]
  return (
    <Dialog ref={dialog} title={t('keys.title')}>
      {shortcuts === 'off' && <p className={styles.off}>{t('keys.off')}</p>}
      <LegendList rows={rows.map(([keys, does]) => [<Keys key="keys" names={keys} />, does])} />
      <form method="dialog" className={styles.done}>
        <Button type="submit">{t('keys.done')}</Button>
      </form>
    </Dialog>
  )
}
