import { withLatinDigits } from '../i18n/digits.ts'
import { useLanguage } from './language-context.tsx'
import { ScriptText } from './script-text.tsx'
import { useDigits } from './use-digits.ts'

/** A text of the interface’s language; what it quotes in the other script keeps its language and its order. */
export function MixedText({ text }: { readonly text: string }) {
  const { language } = useLanguage()
  const { ofInterface } = useDigits()
  // Words of the catalogues come in the reader’s digits; a name in the other script (U+0467) keeps its own.
  return <ScriptText text={withLatinDigits(text)} language={language} digits={ofInterface} />
}
