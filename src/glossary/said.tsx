import { setDigits } from '../i18n/digits.ts'
import { directionOf, type Language, otherLanguage } from '../i18n/language.ts'
import { scriptRuns } from '../i18n/script-runs.ts'
import { useDigits } from '../ui/use-digits.ts'

/** Words of either language; what they quote in the other script keeps its language and its order. */
export function Said({ text, language }: { readonly text: string; readonly language: Language }) {
  const { ofText } = useDigits()
  const other = otherLanguage(language)
  return scriptRuns(text, language).map((run) =>
    run.foreign ? (
      <bdi key={run.at} lang={other} dir={directionOf(other)}>
        {run.text}
      </bdi>
    ) : (
      setDigits(run.text, language === 'ar' ? ofText : 'latn')
    ),
  )
}
