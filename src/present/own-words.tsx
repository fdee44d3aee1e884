import type { Bilingual } from '../corpus/bilingual.ts'
import { directionOf, type Language } from '../i18n/language.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { MixedText } from '../ui/mixed-text.tsx'
import { ScriptText } from '../ui/script-text.tsx'
import { LongWords } from './long-words.tsx'

/** The language that words are in where `asked` is wanted: with one text for both it is that of its script. */
export function languageOfWords({ ar, en }: Bilingual, asked: Language): Language {
  if (ar !== en) return asked
  if (/\p{Script=Arabic}/u.test(ar)) return 'ar'
  return /\p{Script=Latin}/u.test(ar) ? 'en' : asked
}

/** Words of a talk in the reader's language; those that exist in the other alone keep its direction. */
export function OwnWords({ words }: { readonly words: Bilingual }) {
  const { language } = useLanguage()
  const spoken = languageOfWords(words, language)
  const text = words[spoken]
  return (
    <LongWords text={text}>
      {spoken === language ? (
        <MixedText text={text} />
      ) : (
        <bdi lang={spoken} dir={directionOf(spoken)}>
          <ScriptText text={text} language={spoken} />
        </bdi>
      )}
    </LongWords>
  )
}
