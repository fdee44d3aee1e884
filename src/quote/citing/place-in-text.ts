/** Where in a text something stands, for a citation. */
import type { PlaceKind } from '../../corpus/citation.ts'
import type { Language } from '../../i18n/language.ts'
import { paragraphNumber, parseLocator } from '../../locator.ts'
import type { Target } from '../../place/actions/target.ts'

export interface PlaceInText {
  readonly kind: PlaceKind
  readonly first: string
  readonly last: string
  /** As the United Nations writes it: “para. 12”, «الفقرة 12». */
  readonly words: Readonly<Record<Language, string>>
}

const eIdOf = (locator: string): string => {
  const address = parseLocator(locator)
  return address?.kind === 'part' ? address.eId : ''
}

const noteNumber = (eId: string): string | null => /^fn_(\d{1,3})$/.exec(eId)?.[1] ?? null

export function placeInText({
  locator,
  name,
  selection,
}: Pick<Target, 'locator' | 'name' | 'selection'>): PlaceInText {
  const eId = eIdOf(locator)
  const number = paragraphNumber(eId)
  const until = selection ? paragraphNumber(eIdOf(selection.end.part)) : null
  const note = noteNumber(eId)
  if (number !== null && until !== null && until > number) {
    const ar = until === number + 1 ? `الفقرتان ${number} و ${until}` : `الفقرات ${number}–${until}`
    return {
      kind: 'paragraphs',
      first: String(number),
      last: String(until),
      words: { ar, en: `paras. ${number}–${until}` },
    }
  }
  if (number !== null) {
    const own = String(number)
    return { kind: 'paragraph', first: own, last: own, words: { ar: `الفقرة ${own}`, en: `para. ${own}` } }
  }
  if (note !== null)
    return { kind: 'note', first: note, last: note, words: { ar: `الحاشية ${note}`, en: `footnote ${note}` } }
  return { kind: 'whole', first: '', last: '', words: { ar: name, en: name } }
}
