/**
 * A collection as a talk of one's own: the file that the list of talks opens. Texts become quotations in whole clauses,
 * events and charts views, everything else its name; a person's words are the speaker's notes.
 */
import type { Bilingual } from '../../corpus/bilingual.ts'
import type { PartTexts } from '../../corpus/parts/part-texts.ts'
import type { Segment } from '../../edition/translation/model.ts'
import { type Locator, parseLocator, partLocator } from '../../locator.ts'
import { addressOf } from '../../place/address.ts'
import { MOST_STEPS, MOST_WORDS, talkFile } from '../../place/talk-file.ts'
import { shortened } from '../../ui/shortened.ts'
import type { Collection, CollectionItem, Place } from '../model/entry.ts'
import { chartAt } from '../places/place-names.ts'
import { clausesOf, type Texts } from '../places/place-texts.ts'

export interface TalkMaterial {
  readonly texts: Texts
  /** What a place is called in each language. */
  readonly nameOf: (place: Place) => Bilingual
  /** The year of an event; null where it is not known. */
  readonly yearOf: (event: Locator) => number | null
  /** Whether the record knows it: only that can be named as a source. */
  readonly isKnown: (at: Locator) => boolean
  readonly words: {
    readonly untitled: Bilingual
    readonly subtitle: Bilingual
    readonly summary: Bilingual
    /** “paragraph 12 (2/3)”. */
    readonly continued: (place: Bilingual, at: number, total: number) => Bilingual
  }
}

export interface MadeTalk {
  /** The text of a talk's file. */
  readonly file: string
  /** Places for which there was no room. */
  readonly leftOut: number
}

/** Of a quotation on one step, in characters: more than this is small from the back of a room. */
const ON_ONE_STEP = 320
const SECONDS = 60
/** Years around an event that its view shows. */
const AROUND = 3

const same = (text: string): Bilingual => ({ ar: text, en: text })
const short = (text: string) => shortened(text, MOST_WORDS - 1)

/** Clauses that follow each other, as many as one step can show. */
function stepfuls(clauses: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = []
  for (const clause of clauses) {
    const last = groups.at(-1)
    const start = last?.[0]?.start ?? 0
    if (last && clause.end - start <= ON_ONE_STEP) last.push(clause)
    else groups.push([clause])
  }
  return groups
}

/** Each part whose words are meant, with the clauses that say them. */
function quotedParts({ at, selection }: Place, texts: Texts) {
  const own = texts.get(at)
  if (!selection) return own ? [{ at, part: own, clauses: own.segments }] : []
  const pieces = selection.exact.split('\n').filter((piece) => piece.trim() !== '')
  return pieces.flatMap((exact, index) => {
    const wanted = { ...selection, exact, prefix: '', suffix: '' }
    const single = pieces.length === 1 ? selection : wanted
    const candidates: readonly (readonly [Locator, PartTexts])[] =
      index === 0 ? (own ? [[at, own]] : []) : [...texts]
    const says = ([, part]: readonly [Locator, PartTexts]) => part[selection.language].includes(exact)
    const found = candidates.find(says) ?? candidates.find(([, part]) => clausesOf(part, single).length > 0)
    return found ? [{ at: found[0], part: found[1], clauses: clausesOf(found[1], single) }] : []
  })
}

/** The view of a chart or an event, as a stage can show it. */
function stagedView({ at, view }: Place, yearOf: TalkMaterial['yearOf']): string | null {
  const chart = chartAt(at)
  if (chart !== null) return `/embed/${chart}${/\?[^#]*/.exec(view ?? '')?.[0] ?? ''}`
  const address = parseLocator(at)
  if (address?.kind !== 'event') return null
  if (view !== undefined && addressOf(`/en${view}`)?.page === 'timeline') return view.replace(/#.*$/s, '')
  const year = yearOf(at)
  const span = year === null ? '' : `from=${year - AROUND}&to=${year + AROUND}&`
  return `/timeline?${span}event=${encodeURIComponent(address.id)}`
}

const tableAt = (at: Locator): { readonly table: Locator; readonly isCell: boolean } | null => {
  const address = parseLocator(at)
  const found = address?.kind === 'part' ? /^(table_\d+)(\.[\w-]+\.[\w-]+)?$/.exec(address.eId) : null
  return found?.[1] && address?.kind === 'part'
    ? { table: partLocator(address.document, found[1]), isCell: found[2] !== undefined }
    : null
}

function stepsOf({ place, note }: CollectionItem, material: TalkMaterial): object[] {
  const { texts, nameOf, yearOf, isKnown, words } = material
  const name = nameOf(place)
  const title = { ar: short(name.ar), en: short(name.en) }
  const notes = note.trim() === '' ? title : same(short(note.trim()))
  const common = { notes, seconds: SECONDS, sources: isKnown(place.at) ? [place.at] : [] }
  const quotations = quotedParts(place, texts).flatMap(({ at, part, clauses }) =>
    stepfuls(clauses).flatMap((group) => {
      const [first, last] = [group[0], group.at(-1)]
      const said = first && last ? part.ar.slice(first.start, last.end).trimEnd() : ''
      return said === '' || said.length > MOST_WORDS ? [] : [{ at, words: said }]
    }),
  )
  if (quotations.length > 0) {
    return quotations.map((quotation, index) => ({
      ...common,
      kind: 'quotation',
      title: quotations.length === 1 ? title : words.continued(title, index + 1, quotations.length),
      // What is said of it is said once.
      notes: index === 0 ? notes : title,
      quotation,
    }))
  }
  const view = stagedView(place, yearOf)
  if (view !== null) return [{ ...common, kind: 'view', title, views: [view] }]
  const table = tableAt(place.at)
  if (table && isKnown(table.table)) {
    return [{ ...common, kind: 'table', title, at: table.table, cells: table.isCell ? [place.at] : [] }]
  }
  return [{ ...common, kind: 'statement', title, lines: [title] }]
}

/** Null for a collection in which there is nothing. */
export function talkOf(collection: Collection, material: TalkMaterial): MadeTalk | null {
  if (collection.items.length === 0) return null
  const { words } = material
  const title = collection.title.trim() === '' ? words.untitled : same(collection.title.trim())
  const first = {
    kind: 'title',
    title,
    subtitle: words.subtitle,
    notes: words.summary,
    seconds: 20,
  }
  const steps: object[] = [first]
  let leftOut = 0
  for (const item of collection.items) {
    const own = stepsOf(item, material)
    if (steps.length + own.length > MOST_STEPS) leftOut += 1
    else steps.push(...own)
  }
  const deck = { id: 'collection', title, summary: words.summary, steps }
  return { file: talkFile(deck), leftOut }
}
