/** Words of a text, alone or with where they come from. */
import type { Citations } from '../../corpus/citation.ts'
import type { Language } from '../../i18n/language.ts'
import { directionOf } from '../../i18n/language.ts'
import type { Target } from '../../place/actions/target.ts'
import { htmlText } from '../../ui/html-text.ts'
import { steady } from '../bidi.ts'
import { shortCitation } from './cite.ts'

export interface Copied {
  readonly text: string
  /** For what takes formatted text: the direction stands in it, so it needs no signs. */
  readonly html: string
}

const UNOFFICIAL: Readonly<Record<Language, string>> = {
  ar: '',
  en: '; unofficial English translation, Masar',
}
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { ar: ['«', '»'], en: ['“', '”'] }

const paragraphs = (text: string, language: Language): string =>
  text
    .split('\n')
    .map((line) => `<p lang="${language}" dir="${directionOf(language)}">${htmlText(line)}</p>`)
    .join('')

export const plainWords = (words: string, language: Language): Copied => ({
  text: steady(words, language),
  html: paragraphs(words, language),
})

export function wordsWithCitation(
  citations: Citations,
  target: Target,
  {
    words,
    language,
    address,
  }: { readonly words: string; readonly language: Language; readonly address: string },
): Copied {
  const [open, close] = QUOTES[language]
  const cited = `${open}${words}${close} (${shortCitation(citations, target, language)}${UNOFFICIAL[language]})`
  return {
    text: `${steady(cited, language)}\n${address}`,
    html: `${paragraphs(cited, language)}<p dir="ltr"><a href="${htmlText(address)}">${htmlText(address)}</a></p>`,
  }
}
