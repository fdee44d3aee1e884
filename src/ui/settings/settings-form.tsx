import { useState } from 'react'
import { DIGITS } from '../../i18n/digits.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../controls/button.tsx'
import { Choice } from '../controls/choice.tsx'
import { OfflineStatus } from '../offline/offline-status.tsx'
import styles from './settings.module.css'
import {
  DEFAULT_SETTINGS,
  LEADINGS,
  MEASURES,
  type Settings,
  SHORTCUTS,
  TEXT_SIZES,
  THEMES,
} from './settings.ts'
import { changeSettings, useSettings } from './settings-store.ts'

/** Values with the names that they have in the interface. */
const named = <T extends string>(values: readonly T[], nameOf: (value: T) => string) =>
  values.map((value) => ({ value, label: nameOf(value) }))

/** In a dialog, which it closes. */
export function SettingsForm() {
  const { t } = useTranslation('settings')
  const settings = useSettings()
  const [areKept, setKept] = useState(true)
  const change = (chosen: Partial<Settings>) => setKept(changeSettings(chosen))
  return (
    <form method="dialog" className={styles.form}>
      <Choice
        look="boxes"
        legend={t('theme.legend')}
        options={named(THEMES, (option) => t(`theme.${option}`))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        look="boxes"
        legend={t('textSize.legend')}
        options={named(TEXT_SIZES, (option) => t(`textSize.${option}`))}
        value={settings.textSize}
        onChange={(textSize) => change({ textSize })}
      />
      <Choice
        look="boxes"
        legend={t('leading.legend')}
        options={named(LEADINGS, (option) => t(`leading.${option}`))}
        value={settings.leading}
        onChange={(leading) => change({ leading })}
      />
      <Choice
        look="boxes"
        legend={t('measure.legend')}
        options={named(MEASURES, (option) => t(`measure.${option}`))}
        value={settings.measure}
        onChange={(measure) => change({ measure })}
      />
      <Choice
        look="boxes"
        legend={t('digits.legend')}
        options={named(DIGITS, (option) => (option === 'latn' ? '2011' : '٢٠١١'))}
        value={settings.digits}
        onChange={(digits) => change({ digits })}
      />
      <Choice
        look="boxes"
        legend={t('shortcuts.legend')}
        options={named(SHORTCUTS, (option) => t(`shortcuts.${option}`))}
        value={settings.shortcuts}
        onChange={(shortcuts) => change({ shortcuts })}
      />
      {!areKept && <p role="alert">{t('notKept')}</p>}
      {'serviceWorker' in navigator && (
        <div className={styles.offline}>
          <OfflineStatus />
        </div>
      )}
      <div className={styles.actions}>
        <Button onClick={() => change(DEFAULT_SETTINGS)}>{t('reset')}</Button>
        <Button look="main" type="submit">
          {t('done')}
        </Button>
      </div>
    </form>
  )
}
