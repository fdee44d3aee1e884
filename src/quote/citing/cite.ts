/** The citation of a target in any style and language. */
import type { CitationFormat, Citations, CitedWork, Forms } from '../../corpus/citation.ts'
import type { Language } from '../../i18n/language.ts'
import { parseLocator, wholeDocument } from '../../locator.ts'
import type { Target } from '../../place/actions/target.ts'
import { steady } from '../bidi.ts'
import { filled } from './fill.ts'
import { placeInText } from './place-in-text.ts'

/** `un` is how documents of the United Nations are cited in each other. */
export const STYLES = ['un', 'chicago', 'apa', 'bibtex', 'ris', 'csl'] as const satisfies readonly (
  | 'un'
  | CitationFormat
)[]
export type Style = (typeof STYLES)[number]

/** Those that a person reads; the others are for programs, and hold nothing but themselves. */
export const isForReading = (style: Style): boolean =>
  style === 'un' || style === 'chicago' || style === 'apa'

const MASAR: Readonly<Record<Language, string>> = { ar: 'مسار', en: 'Masar' }
const COMMA: Readonly<Record<Language, string>> = { ar: '، ', en: ', ' }
const quoted = (text: string, language: Language) => (language === 'ar' ? `«${text}»` : `“${text}”`)

/** By symbol where there is one. */
function inUnitedNationsStyle(
  work: CitedWork | null,
  target: Target,
  place: string,
  language: Language,
): string {
  if (!work) return [quoted(target.name, language), MASAR[language]].join(COMMA[language])
  const name = work.symbol ?? quoted(work.title[language], language)
  return [name, place].filter(Boolean).join(COMMA[language])
}

interface Cited {
  readonly work: CitedWork | null
  readonly forms: Readonly<Record<Language, Forms>>
  readonly place: ReturnType<typeof placeInText> | null
}

function lookUp(citations: Citations, target: Target): Cited {
  const address = parseLocator(target.locator)
  const text =
    target.kind === 'part' && address?.kind === 'part' ? citations.texts[address.document] : undefined
  if (text) {
    const place = placeInText(target)
    return { work: text, forms: text.places[place.kind], place }
  }
  const work = target.kind === 'doc' ? citations.documents[wholeDocument(target.locator)] : undefined
  return work ? { work, forms: work.forms, place: null } : { work: null, forms: citations.page, place: null }
}

/** The document's symbol and the place, or what else a target is called, without its address. */
export function shortCitation(citations: Citations, target: Target, language: Language): string {
  const { work, place } = lookUp(citations, target)
  return inUnitedNationsStyle(work, target, place?.words[language] ?? '', language)
}

/** @param address the permalink */
export function citation(
  citations: Citations,
  target: Target,
  {
    style,
    language,
    address,
  }: { readonly style: Style; readonly language: Language; readonly address: string },
): string {
  if (style === 'un') return `${steady(shortCitation(citations, target, language), language)}\n${address}`
  const { forms, place } = lookUp(citations, target)
  const text = filled(forms[language], style, {
    address,
    title: target.name,
    ...(place ? { place: place.words[language], first: place.first, last: place.last } : {}),
  })
  return isForReading(style) ? steady(text, language) : text
}
