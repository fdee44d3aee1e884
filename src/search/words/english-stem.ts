/** The stem of an English word: Porter's, by the package `stemmer`, but for the words that he would confuse. */
import { stemmer } from 'stemmer'
import { ENGLISH_STEMS } from './english-words.ts'

/** As the United Nations writes: -ize, not -ise. */
const asWrittenHere = (word: string) => word.replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz')

/** @param word in lower case */
export function englishStem(word: string): string {
  const plain = word.replace(/['’]s?$/, '')
  return Object.hasOwn(ENGLISH_STEMS, plain) ? (ENGLISH_STEMS[plain] ?? plain) : stemmer(asWrittenHere(plain))
}
