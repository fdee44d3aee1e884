/** What a place in a note is called, in any language. */
import type { TFunction } from 'i18next'
import type { GlossaryTerm } from '../../corpus/glossary/glossary.ts'
import type { Digits } from '../../i18n/digits.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import type { Language } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'
import { type Nameable, namesIn } from '../../place/names.ts'
import type { Place } from '../model/entry.ts'

export interface NamingTools {
  readonly language: Language
  readonly digits: Digits
  readonly t: TFunction<'notes'>
  readonly ofPlaces: TFunction<'place'>
}

const CHARTS = ['how-many', 'every-voice', 'which-door', 'asked-and-answered'] as const

const CHART = /^chart\/(.+)$/
const STEP = /^present\/([^/]+)\/(\d+)$/

/** For what is written beside the page; the words of both namespaces have to be loaded. */
export function namingTools(language: Language, digits: Digits): NamingTools {
  const { getFixedT } = translatorFor(language, digits)
  return { language, digits, t: getFixedT(language, 'notes'), ofPlaces: getFixedT(language, 'place') }
}

/** Whether the glossary is needed to name them. */
export const haveTerms = (places: readonly Place[]): boolean =>
  places.some(({ at }) => at.startsWith('term/'))

/** What the glossary names. */
export function termNames(terms: readonly GlossaryTerm[]): Pick<Nameable, 'termAt'> {
  const byLocator = new Map<string, GlossaryTerm>(terms.map((term) => [term.locator, term]))
  return { termAt: (locator) => byLocator.get(locator) }
}

/** The chart that a locator stands for, by its id. */
export const chartAt = (locator: string): string | null => CHART.exec(locator)?.[1] ?? null

/** The step of a talk that a locator stands for. */
export function stepAt(locator: string): { readonly deck: string; readonly step: string } | null {
  const [, deck, step] = STEP.exec(locator) ?? []
  return deck !== undefined && step !== undefined ? { deck, step } : null
}

export function nameOfPlace({ at, name }: Place, nameable: Nameable, tools: NamingTools): string {
  const chart = chartAt(at)
  const known = CHARTS.find((id) => id === chart)
  if (known) return tools.t(`charts.${known}`)
  const step = stepAt(at)
  if (step) return name ?? tools.t('step', { deck: isolateLtr(step.deck), step: step.step })
  const { language, digits, ofPlaces } = tools
  const own = namesIn({ language, digits, t: ofPlaces }, nameable).full(at)
  return own === at ? (name ?? isolateLtr(at)) : own
}
