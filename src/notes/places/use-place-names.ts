import { useCallback, useMemo } from 'react'
import type { RecordOfThings } from '../../corpus/record.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Nameable } from '../../place/names.ts'
import { useWays } from '../../place/use-ways.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useDigits } from '../../ui/use-digits.ts'
import type { Place } from '../model/entry.ts'
import { haveTerms, type NamingTools, nameOfPlace, termNames } from './place-names.ts'
import { useGlossaryWhen } from './use-glossary-when.ts'

export interface PlaceNames {
  readonly nameable: Nameable
  readonly tools: NamingTools
  readonly nameOf: (place: Place) => string
}

/**
 * What the page calls places; before the record has come, paragraphs are known by their numbers alone.
 * @param places those to be named
 */
export function usePlaceNames(record: RecordOfThings | null, places: readonly Place[]): PlaceNames {
  const { t } = useTranslation('notes')
  const { t: ofPlaces } = useTranslation('place')
  const { language } = useLanguage()
  const { ofInterface: digits } = useDigits()
  const ways = useWays(record !== null)
  const terms = useGlossaryWhen(haveTerms(places))
  const nameable = useMemo<Nameable>(
    () => ({
      ...(record ? { parts: record.parts, thingAt: record.thingAt } : {}),
      ...(ways ? { wayAt: ways.wayAt } : {}),
      ...termNames(terms),
    }),
    [record, ways, terms],
  )
  const tools = useMemo(() => ({ language, digits, t, ofPlaces }), [language, digits, t, ofPlaces])
  const nameOf = useCallback((place: Place) => nameOfPlace(place, nameable, tools), [nameable, tools])
  return { nameable, tools, nameOf }
}
