import { useTranslation } from '../../../i18n/use-translation.ts'
import { idOf } from '../../../locator.ts'
import { MOST_WORDS } from '../../../place/talk-file.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { fieldId, useEditContext } from '../edit-context.ts'
import styles from '../editor.module.css'
import { viewAt, viewIn, withViewValue } from '../pasted.ts'

interface Props {
  readonly path: string
  readonly legend: string
  readonly value: string
  readonly onChange: (view: string, field: string) => void
}

/** A state of the timeline or of a chart: pasted as its address, or chosen. */
export function ViewField({ path, legend, value, onChange }: Props) {
  const { t } = useTranslation('editor')
  const { language } = useLanguage()
  const { material, views } = useEditContext()
  const address = viewAt(value)
  const events = material.record.things.filter(({ kind }) => kind === 'event')
  const set = (name: string, text: string) => onChange(withViewValue(value, name, text), `${path}.${name}`)
  const textField = (name: 'from' | 'to', label: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        dir="ltr"
        value={address?.view?.[name] ?? ''}
        onChange={({ currentTarget }) => set(name, currentTarget.value)}
      />
    </label>
  )
  return (
    <fieldset className={styles.place}>
      <legend>{legend}</legend>
      <label className={`${styles.field} ${styles.wide}`}>
        <span>{t('viewChoose')}</span>
        <select
          value={views.some((choice) => choice.path === value) ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value, '')}
        >
          <option value="">{t('place.choose')}</option>
          {views.map((choice) => (
            <option key={choice.path} value={choice.path}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      <label className={`${styles.field} ${styles.wide}`}>
        <span>{t('viewPaste')}</span>
        <input
          id={fieldId(path)}
          type="text"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) =>
            onChange(viewIn(currentTarget.value) ?? currentTarget.value.slice(0, MOST_WORDS), path)
          }
        />
      </label>
      {address?.page === 'timeline' && (
        <>
          {textField('from', t('viewFrom'))}
          {textField('to', t('viewTo'))}
          <label className={`${styles.field} ${styles.wide}`}>
            <span>{t('viewEvent')}</span>
            <select
              value={address.view?.event ?? ''}
              onChange={({ currentTarget }) => set('event', currentTarget.value)}
            >
              <option value="">{t('noEvent')}</option>
              {events.map(({ locator, title, date }) => (
                <option key={locator} value={idOf('event', locator) ?? ''}>
                  {`${date?.display[language] ?? ''} ${title[language] ?? title.ar ?? title.en ?? ''}`}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </fieldset>
  )
}
