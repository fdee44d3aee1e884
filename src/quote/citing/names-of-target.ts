/** What a target is called in either language: a citation may be in the one that the page is not in. */
import { loadGlossary } from '../../corpus/load.ts'
import { loadRecord } from '../../corpus/record.ts'
import { loadWaysIndex } from '../../corpus/ways/ways-index.ts'
import { loadWords } from '../../i18n/catalogue.ts'
import { LANGUAGES, type Language } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { isLocator, isWay, parseLocator } from '../../locator.ts'
import type { Target } from '../../place/actions/target.ts'
import { namesIn } from '../../place/names.ts'

export type NamesOfTarget = Readonly<Record<Language, string>>

/**
 * Of parts, terms, ways and things of the record; a chart or a step is named by its page.
 * @throws where the record or the words do not come
 */
export async function namesOfTarget({
  kind,
  locator,
  name,
  nameIn: ownName,
}: Target): Promise<NamesOfTarget> {
  if (ownName) {
    const [ar, en] = await Promise.all([ownName('ar'), ownName('en')])
    return { ar: ar || name, en: en || name }
  }
  const address = isLocator(locator) ? parseLocator(locator) : null
  if (!address || kind === 'chart' || kind === 'step') return { ar: name, en: name }
  const [{ parts, thingAt }, terms, ways] = await Promise.all([
    loadRecord(),
    kind === 'term' ? loadGlossary() : [],
    isWay(locator) ? loadWaysIndex() : null,
    ...LANGUAGES.map((language) => loadWords(language, ['place'])),
  ])
  const nameIn = (language: Language): string => {
    const t = translatorFor(language, 'latn').getFixedT(language, 'place')
    const names = namesIn(
      { language, digits: 'latn', t },
      {
        parts,
        thingAt,
        termAt: (at) => terms.find((term) => term.locator === at),
        wayAt: (at) => ways?.wayAt(at),
      },
      address.kind === 'part' ? address.document : undefined,
    )
    const own = names.full(locator)
    return own === locator ? name : own
  }
  return { ar: nameIn('ar'), en: nameIn('en') }
}
