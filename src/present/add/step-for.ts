/** The step that shows a thing: what is put into a talk when a person adds it. */

import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'
import type { Language } from '../../i18n/language.ts'
import { idOf, isLocator, isOfKind } from '../../locator.ts'
import type { SelectedWords, Target } from '../../place/actions/target.ts'
import type { Material } from '../deck/material.ts'
import type { Draft, DraftQuotation, DraftStep } from '../deck/schema.ts'
import { noWords } from '../edit/blank.ts'
import { type ClauseRange, rangeOf, usualRange, wordsOf } from '../edit/clauses.ts'
import { viewAt, viewIn, withViewValue } from '../edit/pasted.ts'

interface Bilingual {
  readonly ar: string | null
  readonly en: string | null
}

/** The clauses that are selected; of words that begin or end elsewhere, those in this part. */
function selectedRange(part: PartTexts, at: string, selection: SelectedWords): ClauseRange {
  const { start, end, words, language } = selection
  const last = part.segments.length - 1
  if (start.part === at && start.segment !== null) {
    const until = end.part === at && end.segment !== null ? end.segment : last
    return { first: Math.min(start.segment, last), last: Math.min(until, last) }
  }
  // Without clauses in the page: those in which the words stand.
  const from = language === 'ar' ? part.ar.indexOf(words.split('\n')[0] ?? words) : -1
  if (from < 0) return usualRange(part)
  const to = from + words.length
  const own = part.segments.filter((segment) => segment.end > from && segment.start < to)
  const [first, final] = [own[0], own.at(-1)]
  return first && final
    ? { first: part.segments.indexOf(first), last: part.segments.indexOf(final) }
    : usualRange(part)
}

/** The first run of clauses of a part that a way through the texts stands on; null where the part is not running text. */
function quotationIn(
  { at, segments: [first = 0, ...others] }: WayEntry['parts'][number],
  { quotable }: Material,
): DraftQuotation | null {
  const part = quotable(at)
  if (!part) return null
  const last = others.reduce((end, segment) => (segment === end + 1 ? segment : end), first)
  return { at, words: wordsOf(part, { first, last }), emphasis: [] }
}

/** Its words, a step for each place; of a thread, which runs through both documents, the first of each beside each other. */
function stepsOfWay({ locator, name, parts }: WayEntry, material: Material): DraftStep[] {
  const quotations = parts.flatMap((part) => quotationIn(part, material) ?? [])
  const common = { title: name, notes: noWords(), seconds: 60 }
  const stepOf = (quotation: DraftQuotation): DraftStep => ({
    ...common,
    kind: 'quotation',
    quotation,
    both: false,
    sources: [locator, quotation.at],
  })
  const documentOf = ({ at }: DraftQuotation) => at.split('/')[0]
  const [first] = quotations
  const other = first && quotations.find((one) => documentOf(one) !== documentOf(first))
  if (!isOfKind('theme', locator) || !other) return quotations.map(stepOf)
  const sources = [locator, first.at, other.at]
  return [
    { ...common, kind: 'comparison', quotations: [first, other], sources },
    ...quotations.filter((one) => one !== first && one !== other).map(stepOf),
  ]
}

/** Months on either side of an event that are shown with it: of twenty years the words are too small for a room. */
const AROUND = 6

const monthFrom = (day: string, months: number): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}

/** The timeline around an event that is open in it, unless the person looks at a span of their own. */
function viewOfEvent(view: string, date: { readonly start: string; readonly end: string } | null): string {
  const { from, to } = viewAt(view)?.view ?? {}
  if (!date || from !== undefined || to !== undefined) return view
  return withViewValue(
    withViewValue(view, 'from', monthFrom(date.start, -AROUND)),
    'to',
    monthFrom(date.end, AROUND),
  )
}

/**
 * Null for what no step shows.
 * @param chartTitle what a chart is called, for a chart
 */
export function stepFor(
  target: Target,
  material: Material,
  language: Language,
  chartTitle: Bilingual | null = null,
): DraftStep | null {
  const { locator, name, selection } = target
  const known = (title: Bilingual | null | undefined) => ({
    ...noWords(),
    [language]: name,
    ...(title?.ar ? { ar: title.ar } : {}),
    ...(title?.en ? { en: title.en } : {}),
  })
  const common = { notes: noWords(), seconds: 60 }
  if (target.kind === 'event') {
    const seen = viewIn(target.view)
    const id = idOf('event', locator)
    const isOpen = seen !== null && viewAt(seen)?.view?.event === id
    const thing = material.record.thingAt(locator)
    return {
      ...common,
      kind: 'view',
      title: known(thing?.title),
      views: [viewOfEvent(isOpen ? seen : `/timeline?event=${id ?? ''}`, thing?.date ?? null)],
      sources: [locator],
    }
  }
  if (target.kind === 'chart') {
    const id = locator.slice('chart/'.length)
    return {
      ...common,
      kind: 'view',
      title: known(chartTitle),
      views: [viewIn(target.view) ?? `/embed/${id}`],
      sources: [],
    }
  }
  const way = material.ways?.wayAt(locator)
  if (way) return stepsOfWay(way, material)[0] ?? null
  if (target.kind !== 'part' || !isLocator(locator)) return null
  const title = known(material.record.parts.resolve(locator)?.section?.label)
  const sources = [locator]
  const cell = material.cellAt(locator)
  if (cell) {
    return {
      ...common,
      kind: 'figure',
      title,
      figure: { value: cell.reconciled, at: locator },
      says: { ...noWords(), [language]: name },
      sources,
    }
  }
  if (material.tableAt(locator)) return { ...common, kind: 'table', title, at: locator, cells: [], sources }
  const part = material.quotable(locator)
  if (!part) return null
  const range = selection ? selectedRange(part, locator, selection) : usualRange(part)
  const words = wordsOf(part, range)
  if (rangeOf(part, words) === null) return null
  return {
    ...common,
    kind: 'quotation',
    title,
    quotation: { at: locator, words, emphasis: [] },
    both: false,
    sources,
  }
}

/**
 * What a talk that is begun with a thing shows: of a way through the texts every place; empty for what no step shows.
 * @param chartTitle what a chart is called, for a chart
 */
export function stepsToBeginWith(
  target: Target,
  material: Material,
  language: Language,
  chartTitle: Bilingual | null = null,
): DraftStep[] {
  const way = material.ways?.wayAt(target.locator)
  if (way) return stepsOfWay(way, material)
  const step = stepFor(target, material, language, chartTitle)
  return step ? [step] : []
}

/** A step of a talk that is there already, to be shown in another one too. */
export function stepOfTalk(target: Target, talk: Pick<Draft, 'id' | 'steps'>): DraftStep | null {
  const [, deck, number] = target.locator.split('/')
  return deck === talk.id ? (talk.steps[Number(number) - 1] ?? null) : null
}
