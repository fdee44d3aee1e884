import { arrowsOf } from '../../i18n/direction.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'
import { Keys } from '../controls/key.tsx'
import { LegendList } from '../controls/legend-list.tsx'
import { OpenDialog } from '../controls/open-dialog.tsx'
import { useLanguage } from '../language-context.tsx'
import { useSettings } from '../settings/settings-store.ts'
import styles from './keyboard-help.module.css'

/** What a drawing has for its keys: one mark of it is a stop of the Tab key. */
const DRAWN = 'main svg[tabindex="0"], main svg [tabindex="0"]'

interface Props {
  /** Whether a text is read on the page, which has keys of its own. */
  readonly reads: boolean
  readonly onClose: () => void
}

export default function KeyboardHelp({ reads, onClose }: Props) {
  const { t } = useTranslation('keys')
  const { direction } = useLanguage()
  const { shortcuts } = useSettings()
  const [on, back] = arrowsOf(direction)
  const reading: readonly (readonly [readonly string[], string])[] = [
    [['J', on], t('next')],
    [['K', back], t('previous')],
    [['G'], t('goTo')],
    [['E'], t('evidence')],
    [['T'], t('text')],
    [['N', 'P'], t('segment')],
    [['C'], t('cover')],
    [['M'], t('terms')],
    [['↓'], t('card')],
  ]
  const rows: typeof reading = [
    ...(reads ? reading : []),
    ...(document.querySelector(DRAWN) ? ([[['←', '↑', '→', '↓', 'Enter'], t('drawing')]] as const) : []),
    [['L'], t('language')],
    [['/', 'Ctrl K'], t('search')],
    [[t('settingsKey')], t('settings')],
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
