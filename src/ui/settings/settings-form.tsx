import { useTranslation } from 'react-i18next'
import { DIGITS } from '../../i18n/digits.ts'
import styles from './settings.module.css'
import { DEFAULT_SETTINGS, LEADINGS, MEASURES, SHORTCUTS, TEXT_SIZES, THEMES } from './settings.ts'
import { changeSettings, useSettings } from './settings-store.ts'

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly options: readonly T[]
  readonly value: T
  readonly label: (option: T) => string
  readonly onChange: (option: T) => void
}

function Choice<T extends string>({ name, legend, options, value, label, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function SettingsForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('settings')
  const settings = useSettings()
  return (
    <form method="dialog" className={styles.form}>
      <h2 id="settings-title">{t('title')}</h2>
      <Choice
        name="theme"
        legend={t('theme.legend')}
        options={THEMES}
        value={settings.theme}
        label={(option) => t(`theme.${option}`)}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Choice
        name="textSize"
        legend={t('textSize.legend')}
        options={TEXT_SIZES}
        value={settings.textSize}
        label={(option) => t(`textSize.${option}`)}
        onChange={(textSize) => changeSettings({ textSize })}
      />
      <Choice
        name="leading"
        legend={t('leading.legend')}
        options={LEADINGS}
        value={settings.leading}
        label={(option) => t(`leading.${option}`)}
        onChange={(leading) => changeSettings({ leading })}
      />
      <Choice
        name="measure"
        legend={t('measure.legend')}
        options={MEASURES}
        value={settings.measure}
        label={(option) => t(`measure.${option}`)}
        onChange={(measure) => changeSettings({ measure })}
      />
      <Choice
        name="digits"
        legend={t('digits.legend')}
        options={DIGITS}
        value={settings.digits}
        label={(option) => (option === 'latn' ? '2011' : '٢٠١١')}
        onChange={(digits) => changeSettings({ digits })}
      />
      <Choice
        name="shortcuts"
        legend={t('shortcuts.legend')}
        options={SHORTCUTS}
        value={settings.shortcuts}
        label={(option) => t(`shortcuts.${option}`)}
        onChange={(shortcuts) => changeSettings({ shortcuts })}
      />
      <div className={styles.actions}>
        <button type="button" className={styles.plain} onClick={() => changeSettings(DEFAULT_SETTINGS)}>
          {t('reset')}
        </button>
        <button type="submit" className={styles.done} onClick={onClose}>
          {t('done')}
        </button>
      </div>
    </form>
  )
}
