import type { Language } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import type { Deck } from '../deck/schema.ts'

/** The page's title and description, as a route's `head()` returns them. */
export function headOfVenue(language: Language, deck: Deck) {
  const t = translatorFor(language, 'latn').getFixedT(language, 'present')
  const title = deck.title[language]
  return {
    meta: [
      { title: t('head.venue', { title }) },
      { name: 'description', content: t('head.venueDescription', { title }) },
    ],
  }
}
