/** The stem of an English word: Porter's, by the package `stemmer`, but for the words that he would confuse. */
import { stemmer } from 'stemmer'
import { ENGLISH_STEMS } from './english-words.ts'

/** Verbs that are written -ise everywhere: revise, advise, promise. */
const ALWAYS_ISE =
  /(?:adv|advert|appra|chast|compr|compromis|conc|dev|desp|disgu|enterpr|exerc|expert|franch|improv|likew|otherw|prec|prem|prom|pra|ra|rev|r|superv|surm|surpr|w)is$/

/** As the United Nations writes: -ize, not -ise. */
const asWrittenHere = (word: string): string =>
  word.replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, (ending, at: number) =>
    ALWAYS_ISE.test(word.slice(0, at + ending.length)) ? ending : 'iz',
  )

/**
 * Endings that Porter leaves on: who does it (contributor, investor; not factor or sector), what does it (regulatory),
 * how (directly, necessarily; of a long enough word: early is no ear).
 */
const OTHER_ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=...ut|vest|vis|cess|press)ors?$/, 'e'],
  [/(?<=..)atory$/, 'ate'],
  [/(?<=...)arily$/, 'ary'],
  [/(?<=...[cdeghknrt])ly$/, ''],
]

const withoutOtherEndings = (word: string): string =>
  OTHER_ENDINGS.reduce((rest, [ending, instead]) => rest.replace(ending, instead), word)

/** @param word in lower case */
export function englishStem(word: string): string {
  const plain = word.replace(/['’]s?$/, '')
  const known = Object.hasOwn(ENGLISH_STEMS, plain) ? ENGLISH_STEMS[plain] : undefined
  return known ?? stemmer(withoutOtherEndings(asWrittenHere(plain)))
}
