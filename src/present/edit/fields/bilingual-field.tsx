import type { Bilingual } from '../../../corpus/bilingual.ts'
import { directionOf, LANGUAGES, type Language } from '../../../i18n/language.ts'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { MOST_WORDS } from '../../../place/talk-file.ts'
import { fieldId } from '../edit-context.ts'
import styles from '../editor.module.css'

interface Props {
  /** Its way through what is edited: `lines.0`. */
  readonly path: string
  readonly legend: string
  readonly words: Bilingual
  readonly rows?: number
  readonly onChange: (words: { ar: string; en: string }, field: string) => void
}

/** Words in both languages side by side, each in its own direction. */
export function BilingualField({ path, legend, words, rows = 1, onChange }: Props) {
  const { t } = useTranslation('editor')
  const change = (language: Language, text: string) =>
    onChange({ ...words, [language]: text }, `${path}.${language}`)
  return (
    <fieldset className={styles.pair}>
      <legend>{legend}</legend>
      {LANGUAGES.map((language) => (
        <label key={language} className={styles.field}>
          <span>{t(`languages.${language}`)}</span>
          <textarea
            id={fieldId(`${path}.${language}`)}
            lang={language}
            dir={directionOf(language)}
            rows={rows}
            maxLength={MOST_WORDS}
            value={words[language]}
            onChange={({ currentTarget }) => change(language, currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  )
}
