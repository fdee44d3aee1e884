import type { Bilingual } from '../../corpus/bilingual.ts'
import { useLanguage } from '../language-context.tsx'
import { MixedText } from '../mixed-text.tsx'

/** What editors say of a thing, in the interface language; symbols and names in the other script keep their order. */
export function NoteText({ note }: { readonly note: Bilingual }) {
  const { language } = useLanguage()
  return <MixedText text={note[language]} />
}
