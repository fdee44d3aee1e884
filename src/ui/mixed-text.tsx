import { setDigits, withLatinDigits } from '../i18n/digits.ts'
import { directionOf, otherLanguage } from '../i18n/language.ts'
import { scriptRuns } from '../i18n/script-runs.ts'
import { useLanguage } from './language-context.tsx'
import { useDigits } from './use-digits.ts'

/** A text of the interface’s language; what it quotes in the other script keeps its language and its order. */
export function MixedText({ text }: { readonly text: string }) {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const other = otherLanguage(language)
  // Words of the catalogues come in the reader’s digits; a name in the other script (U+0467) keeps its own.
  return scriptRuns(withLatinDigits(text), language).map((run) =>
    run.foreign ? (
      <bdi key={run.at} lang={other} dir={directionOf(other)}>
        {run.text}
      </bdi>
    ) : (
      setDigits(run.text, ofInterface)
    ),
  )
}
