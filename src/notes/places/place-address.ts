/** Where a place in a note leads. */
import type { Language } from '../../i18n/language.ts'
import { parseLocator } from '../../locator.ts'
import { hrefOf } from '../../place/href-of.ts'
import type { Place } from '../model/entry.ts'
import { chartAt, stepAt } from './place-names.ts'

/** Its path in an interface language, below the site's folder. */
export function pathOfPlace(language: Language, { at, view }: Place): string {
  if (view !== undefined) return `/${language}${view}`
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
