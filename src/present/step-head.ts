import type { Language } from '../i18n/language.ts'
import { translatorFor } from '../i18n/translator.ts'
import { askedPosition } from './asked-position.ts'
import { stepAt, within } from './deck/position.ts'
import type { Deck } from './deck/schema.ts'

/** What a step is called in the window's title, as a route's `head()` returns it. */
export function headOfStep(language: Language, deck: Deck, asked: string) {
  const at = within(deck, askedPosition(asked, {}))
  const t = translatorFor(language, 'latn').getFixedT(language, 'present')
  return {
    meta: [
      { title: t('head.step', { step: at.step, title: stepAt(deck, at).title[language] }) },
      { name: 'description', content: deck.summary[language] },
    ],
  }
}
