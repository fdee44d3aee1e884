/** What a page does with the glossary. */
import type { Locator } from '../../locator.ts'
import type { Bilingual } from '../bilingual.ts'
import type { GlossaryTerm, TermPlace } from './glossary.ts'

/** What a term is called, in both languages. */
export type NamedTerm = Pick<GlossaryTerm, 'ar' | 'en'>

export interface TermHere {
  readonly term: GlossaryTerm
  readonly place: TermPlace
}

/** The terms of a part in the order of its Arabic; of terms that begin at one place the longer first. They may overlap. */
export function termsIn(glossary: readonly GlossaryTerm[], part: Locator): TermHere[] {
  return glossary
    .flatMap((term) => term.places.filter(({ at }) => at === part).map((place) => ({ term, place })))
    .toSorted((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
}

/** What a term is looked up under: Arabic words without their article. */
export const sortKey = (term: string, language: keyof Bilingual) =>
  language === 'ar' ? term.replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1') : term

/** In the alphabetical order of the language. */
export function alphabetical(
  glossary: readonly GlossaryTerm[],
  language: keyof Bilingual,
): readonly GlossaryTerm[] {
  const { compare } = new Intl.Collator(language)
  return glossary.toSorted((a, b) =>
    compare(sortKey(a[language].term, language), sortKey(b[language].term, language)),
  )
}
