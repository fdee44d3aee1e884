import type { Language } from '../i18n/language.ts'
import { ScriptText } from '../ui/script-text.tsx'
import { useDigits } from '../ui/use-digits.ts'

/** Words of either language, the Arabic with the reader's digits. */
export function Said({ text, language }: { readonly text: string; readonly language: Language }) {
  const { ofText } = useDigits()
  return <ScriptText text={text} language={language} digits={language === 'ar' ? ofText : 'latn'} />
}
