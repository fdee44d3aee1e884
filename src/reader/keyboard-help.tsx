import { arrowsOf } from '../i18n/direction.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/controls/button.tsx'
import { Keys } from '../ui/controls/key.tsx'
import { LegendList } from '../ui/controls/legend-list.tsx'
import { OpenDialog } from '../ui/controls/open-dialog.tsx'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import styles from './keyboard-help.module.css'

export default function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('keys')
  const { direction } = useLanguage()
  const { shortcuts } = useSettings()
  const [on, back] = arrowsOf(direction)
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', on], t('next')],
    [['K', back], t('previous')],
    [['G'], t('goTo')],
    [['E'], t('evidence')],
    [['T'], t('text')],
    [['N', 'P'], t('segment')],
    [['C'], t('cover')],
    [['M'], t('terms')],
    [['L'], t('language')],
    [['/', 'Ctrl K'], t('search')],
    [[t('settingsKey')], t('settings')],
    [['↓'], t('card')],
    [['Esc'], t('close')],
    [['?'], t('help')],
  ]
  return (
    <OpenDialog title={t('title')} openedBy="help" onClose={onClose}>
      {shortcuts === 'off' && <p className={styles.off}>{t('off')}</p>}
      <LegendList rows={rows.map(([keys, does]) => [<Keys key="keys" names={keys} />, does])} />
      <form method="dialog" className={styles.done}>
        <Button type="submit">{t('done')}</Button>
      </form>
    </OpenDialog>
  )
}
