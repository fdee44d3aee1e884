/** What the charts are called in both languages, whichever the page is written in. */
import type { Bilingual } from '../../corpus/bilingual.ts'
import { loadWords } from '../../i18n/catalogue.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import type { Locator } from '../../locator.ts'

const TITLES = {
  'chart/how-many': 'title.howMany',
  'chart/every-voice': 'title.everyVoice',
  'chart/which-door': 'title.whichDoor',
  'chart/asked-and-answered': 'title.askedAndAnswered',
} as const

const isChart = (locator: string): locator is keyof typeof TITLES => Object.hasOwn(TITLES, locator)

/** Null for what is no chart. */
export async function chartTitle(locator: Locator): Promise<Bilingual | null> {
  if (!isChart(locator)) return null
  await Promise.all(LANGUAGES.map((language) => loadWords(language, ['contributions'])))
  const [ar, en] = (['ar', 'en'] as const).map((language) =>
    translatorFor(language, 'latn').getFixedT(language, 'contributions')(TITLES[locator]),
  )
  return { ar: ar ?? '', en: en ?? '' }
}
