import type { Bilingual } from '../../corpus/bilingual.ts'
import { setDigits } from '../../i18n/digits.ts'
import { directionOf, otherLanguage } from '../../i18n/language.ts'
import { scriptRuns } from '../../i18n/script-runs.ts'
import { useLanguage } from '../language-context.tsx'
import { useDigits } from '../use-digits.ts'

/** What editors say of a thing, in the interface language; symbols and names in the other script keep their order. */
export function NoteText({ note }: { readonly note: Bilingual }) {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const other = otherLanguage(language)
  return scriptRuns(note[language], language).map(({ text, at, foreign }) =>
    foreign ? (
      <bdi key={at} lang={other} dir={directionOf(other)}>
        {text}
      </bdi>
    ) : (
      setDigits(text, ofInterface)
    ),
  )
}
