import { type Words, wordsOf } from '../../../../src/contributions/words.ts'
import type { Digits } from '../../../../src/i18n/digits.ts'
import type { Language } from '../../../../src/i18n/language.ts'
import { loadCatalogue, translatorFor } from '../../../../src/i18n/translator.ts'

/** The interface's own words, as a page has them. */
export async function wordsIn(language: Language, digits: Digits = 'latn'): Promise<Words> {
  await loadCatalogue(language)
  return wordsOf(language, digits, translatorFor(language, digits).getFixedT(language, 'contributions'))
}
