/** The public shape of `/data/glossary.json`; see `src/build/README.md`. */

import type { GlossaryTerm } from './glossary.ts'
import { alphabetical } from './using.ts'

export const publishedGlossary = (glossary: readonly GlossaryTerm[]): unknown => ({
  status: {
    official: false,
    ar: 'مصطلحات وتعاريف من إعداد «مسار»، وليست من مصطلحات الأمم المتحدة الرسمية.',
    en: 'Terms and definitions put together for Masar; not terminology of the United Nations.',
  },
  terms: alphabetical(glossary, 'en').map(
    ({ id, locator, ar, en, definition, sources, falseFriends, places, otherSenses }) => ({
      id,
      locator,
      ar,
      en,
      definition,
      sources,
      falseFriends,
      places,
      otherSenses,
    }),
  ),
})
