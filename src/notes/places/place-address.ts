/** Where a place in a note leads. */
import type { Language } from '../../i18n/language.ts'
import { parseLocator } from '../../locator.ts'
import { urlOf } from '../../place/address.ts'
import { hrefOf } from '../../place/href-of.ts'
import { writeQuotation } from '../../place/quotation.ts'
import type { Place } from '../model/entry.ts'
import { chartAt, stepAt } from './place-names.ts'

/** The words of a note in the address: the reader finds them again, also after the wording around them was corrected. */
function quoting(language: Language, { at, selection }: Place): Readonly<Record<string, string>> {
  if (!selection) return {}
  const { exact, prefix, suffix, end } = selection
  const quote = writeQuotation({
    words: exact,
    before: prefix,
    after: suffix,
    language: selection.language,
    start: { part: at, segment: null },
    end: { part: end ?? at, segment: null },
  })
  // Words of the other language are shown in it: what the reader usually shows may be the other one alone.
  return selection.language === language ? { quote } : { text: selection.language, quote }
}

/** Its path in an interface language, below the site's folder. */
export function pathOfPlace(language: Language, place: Place): string {
  const { at, view } = place
  if (view !== undefined) return `/${language}${view}`
  const address = parseLocator(at)
  if (place.selection && address?.kind === 'part') {
    const { document, eId: part } = address
    return urlOf({ language, page: 'read', document, part, view: quoting(language, place) })
  }
  const chart = chartAt(at)
  if (chart !== null) return `/${language}/contributions#${chart}`
  const step = stepAt(at)
  if (step) return `/${language}/present/${step.deck}/${step.step}`
  return hrefOf(language, at)
}

/** The document that it stands in, to sort by: of our own the id, else the kind of thing. */
export function groupOfPlace({ at }: Place): string {
  if (chartAt(at) !== null) return 'chart'
  if (stepAt(at)) return 'step'
  const address = parseLocator(at)
  return address?.kind === 'part' ? address.document : (address?.kind ?? 'step')
}
