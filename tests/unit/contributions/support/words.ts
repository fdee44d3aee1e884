import { type Words, wordsOf } from '../../../../src/contributions/words.ts'
import type { Digits } from '../../../../src/i18n/digits.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { translatorFor } from '../../../../src/i18n/translator.ts'
import { loadAllWords } from '../../support/all-words.ts'

/** The interface's own words, as a page has them. */
export async function wordsIn(language: Language, digits: Digits = 'latn'): Promise<Words> {
  await loadAllWords(language)
  return wordsOf(language, digits, translatorFor(language, digits).getFixedT(language, 'contributions'))
}
