import { setDigits } from '../../i18n/digits.ts'
import { directionOf } from '../../i18n/language.ts'
import { ScriptText } from '../../ui/script-text.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { Selected } from '../model/entry.ts'
import styles from './quoted-words.module.css'

/** The words of a text that a note is about, in their own language. */
export function QuotedWords({ selection: { language, exact } }: { readonly selection: Selected }) {
  const { ofText } = useDigits()
  const digits = language === 'ar' ? ofText : 'latn'
  return (
    <blockquote className={styles.quoted} lang={language} dir={directionOf(language)}>
      {exact.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a quotation never change
        <p key={index}>
          <ScriptText text={setDigits(line, digits)} language={language} digits={digits} />
        </p>
      ))}
    </blockquote>
  )
}
