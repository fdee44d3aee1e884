import { type Digits, setDigits } from '../i18n/digits.ts'
import { directionOf, type Language, otherLanguage } from '../i18n/language.ts'
import { scriptRuns } from '../i18n/script-runs.ts'

/** A text of one language; what it has in the script of the other says so and keeps its own order. */
export function ScriptText({
  text,
  language,
  digits = 'latn',
}: {
  readonly text: string
  readonly language: Language
  readonly digits?: Digits
}) {
  const other = otherLanguage(language)
  return scriptRuns(text, language).map(({ text: run, at, foreign }) =>
    foreign ? (
      <bdi key={at} lang={other} dir={directionOf(other)}>
        {run}
      </bdi>
    ) : (
      setDigits(run, digits)
    ),
  )
}
