import type { Thing } from '../../corpus/things.ts'
import { directionOf, otherLanguage } from '../../i18n/language.ts'
import { useLanguage } from '../language-context.tsx'
import { ScriptText } from '../script-text.tsx'
import { useDigits } from '../use-digits.ts'

/** A thing's name in the language of the interface; else in the other; else what there is to say of a thing without one. */
export function ThingName({ thing, unnamed }: { readonly thing: Thing; readonly unnamed: string }) {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  const other = otherLanguage(language)
  const own = thing.title[language]
  if (own) return <ScriptText text={own} language={language} digits={ofInterface} />
  const second = thing.title[other]
  if (!second) return unnamed
  return (
    <bdi lang={other} dir={directionOf(other)}>
      {second}
    </bdi>
  )
}
