import { wordsIn } from '../lexicon/words-of-text.ts'
import { type Counts, of } from './layer.ts'

/** Tells Arabic from the languages that share its script. */

/** Letters that Persian, Urdu, Kurdish and others have and Arabic has not, those apart that stand for Arabic ones. */
const OTHER_LETTER = /[پچژگڤڭڵێۆەھہےڕڎټڼڑٹڈں]/u
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)[\u0621-\u064aیک]{2}/u
/** Of a hundred words of Arabic more than this have the article, and fewer have a letter of another language. */
const LEAST_ARTICLES = 8
const MOST_OTHERS = 2

export function hasOtherLetter(text: string): boolean {
  return OTHER_LETTER.test(text)
}

export function languageCounts(text: string): Counts {
  return languageOf(wordsIn(text))
}

export function languageOf(all: Iterable<readonly [word: string, times: number]>): Counts {
  let [words, articles, others] = [0, 0, 0]
  for (const [word, times] of all) {
    words += times
    if (ARTICLE.test(word)) articles += times
    if (OTHER_LETTER.test(word)) others += times
  }
  return { words, articles, others }
}

export function isArabic(counts: Counts): boolean {
  return of(counts, 'articles') * 100 >= of(counts, 'words') * LEAST_ARTICLES && !isOfKin(counts)
}

/** Whether the letters show another language, in however few words. */
export function isOfKin(counts: Counts): boolean {
  return of(counts, 'others') * 100 > of(counts, 'words') * MOST_OTHERS
}
