import { useId, useState } from 'react'
import { directionOf, LANGUAGES, type Language } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Choice } from '../../ui/controls/choice.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { Step } from '../deck/schema.ts'
import { languageOfWords } from '../own-words.tsx'
import styles from './speaker.module.css'

const SMALLEST = 0
const LARGEST = 5

/** What the speaker says, in a language and a size of its own. */
export function Notes({ step }: { readonly step: Step }) {
  const { t } = useTranslation('present')
  const { language } = useLanguage()
  const { ofText } = useDigits()
  const [chosen, setChosen] = useState<Language | null>(null)
  const [size, setSize] = useState(2)
  const title = useId()
  const own = chosen ?? language
  // Notes in one language alone are read as they are.
  const spoken = languageOfWords(step.notes, own)
  return (
    <section className={styles.notes} aria-labelledby={title}>
      <header>
        <h2 id={title}>{t('notes')}</h2>
        <Choice
          look="words"
          legend={t('notesLanguage')}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          value={own}
          onChange={setChosen}
        />
        <fieldset className={styles.sizes} aria-label={t('notesSize')}>
          <Button
            look="small"
            aria-label={t('keys.smaller')}
            disabled={size === SMALLEST}
            onClick={() => setSize(size - 1)}
          >
            −
          </Button>
          <Button
            look="small"
            aria-label={t('keys.larger')}
            disabled={size === LARGEST}
            onClick={() => setSize(size + 1)}
          >
            +
          </Button>
        </fieldset>
      </header>
      <p lang={spoken} dir={directionOf(spoken)} data-size={size} data-notes="">
        <ScriptText text={step.notes[own]} language={spoken} digits={spoken === 'ar' ? ofText : 'latn'} />
      </p>
    </section>
  )
}
