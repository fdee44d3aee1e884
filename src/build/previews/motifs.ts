/** What a preview shows below its title: something of the data itself, drawn plainly. Px from the inline start. */
import type { Corpus } from '../../corpus/corpus.ts'
import { TRACKS } from '../../corpus/facts/tracks.ts'
import { directionOfWords, edgeOf } from '../../drawing/mirror.ts'
import type { Shape } from '../../drawing/shapes.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import { wrapped } from '../../drawing/wrap.ts'
import type { Direction } from '../../i18n/language.ts'
import { pencil, type Room } from './pencil.ts'
import type { PreviewName } from './preview-kind.ts'
import { map, notes, search, ways } from './ways-motifs.ts'

const YEAR_MS = 365.25 * 86_400_000
const yearOf = (iso: string): number => 1970 + Date.parse(`${iso}T00:00:00Z`) / YEAR_MS

/** Every event of the chronology on its day, in the lanes that the timeline has. */
function timeline({ things }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const events = things.flatMap(({ date, track }) =>
    date && track ? [{ at: yearOf(date.start), track }] : [],
  )
  const first = Math.floor(Math.min(...events.map(({ at }) => at)))
  const last = Math.ceil(Math.max(...events.map(({ at }) => at)))
  const along = (year: number) => 20 + ((year - first) / (last - first)) * (room.width - 40)
  const lane = (room.height - 70) / TRACKS.length
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [
    ...TRACKS.map((_, index) => draw.line(0, room.width, 30 + index * lane, 'hairline')),
    ...events.map(({ at, track }) => draw.dot(along(at), 30 + TRACKS.indexOf(track) * lane, 11, 'accent')),
    ...years
      .filter((year) => year % 5 === 0)
      .map(
        (year): Shape => ({
          kind: 'text',
          at: [draw.x(along(year)), room.height - 10],
          edge: 'middle',
          direction: 'ltr',
          text: String(year),
          size: 26,
          fill: 'soft',
        }),
      ),
  ]
}

/** How many contributions came from each group, as they add up. */
function contributions({ documents }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const table = documents.flatMap(({ document }) => document.tables)[0]
  const rows = (table?.rows ?? [])
    .filter(({ key }) => key !== 'total')
    .map(({ label, cells }) => ({
      label: label[room.language],
      value: cells.find(({ column }) => column === 'total')?.reconciled ?? 0,
    }))
  const most = Math.max(1, ...rows.map(({ value }) => value))
  const step = room.height / Math.max(1, rows.length)
  const measure = textMeasure(28)
  const names = Math.max(...rows.map(({ label }) => measure(label))) + 28
  return rows.flatMap(({ label, value }, index) => {
    const y = index * step
    const length = ((room.width - names - 80) * value) / most
    return [
      draw.words(0, y + step / 2 + 8, label, 28, 'soft'),
      draw.rect(names, y + step * 0.18, length, step * 0.6, `tone-${index + 1}`),
      draw.words(names + length + 16, y + step / 2 + 8, String(value), 28, 'ink', true),
    ]
  })
}

/** The beginning of a document: its first paragraph with its number, as far as there is room. */
function opening({ documents }: Corpus, room: Room, id: string): Shape[] {
  const draw = pencil(room)
  const found = documents.find(({ document }) => document.id === id)
  const first = found?.document.sections.flatMap(({ paragraphs }) => paragraphs)[0]
  if (!found || !first) return []
  const english = found.translation.parts.find(({ eId }) => eId === first.eId)?.english ?? ''
  const text = room.language === 'ar' ? first.text : english
  const size = 30
  const all = wrapped(text, room.width - 100, textMeasure(size))
  const shown = all.slice(0, Math.floor(room.height / 50))
  const lines = shown.map((line, index) =>
    index === shown.length - 1 && shown.length < all.length ? `${line} …` : line,
  )
  return [
    draw.words(0, 34, String(first.num), size, 'accent', true),
    ...lines.map((line, index) => draw.words(60, 34 + index * 50, line, size)),
  ]
}

/** Symbols of documents, the oldest first. */
function references({ things }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const symbols = things
    .filter(({ kind, symbol, date }) => kind === 'doc' && symbol && date)
    .toSorted((one, other) => (one.date?.start ?? '').localeCompare(other.date?.start ?? ''))
    .flatMap(({ symbol }) => symbol ?? [])
  const columns = 3
  const rows = Math.floor(room.height / 52)
  const measure = textMeasure(28)
  return symbols
    .filter((symbol) => measure(symbol) < room.width / columns - 30)
    .slice(0, columns * rows)
    .map((symbol, index) =>
      draw.words(
        (Math.floor(index / rows) * room.width) / columns,
        34 + (index % rows) * 52,
        symbol,
        28,
        index % 2 === 0 ? 'ink' : 'soft',
      ),
    )
}

/** Terms in both languages. */
function glossary({ glossary: terms }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const rows = Math.floor(room.height / 56)
  const short = terms.filter(({ ar, en }) => ar.term.length < 28 && en.term.length < 30).slice(0, rows)
  const direction = (text: string): Direction => directionOfWords(text, 'rtl')
  return short.flatMap(({ ar, en }, index) => {
    const [own, other] = room.language === 'ar' ? [ar.term, en.term] : [en.term, ar.term]
    const y = 36 + index * 56
    const beside: Shape = {
      kind: 'text',
      at: [draw.x(room.width / 2), y],
      edge: edgeOf(draw.direction, 'start'),
      direction: direction(other),
      text: other,
      size: 30,
      fill: 'soft',
    }
    return [draw.words(0, y, own, 30, 'ink', true), beside, draw.line(0, room.width, y + 18, 'hairline', 1)]
  })
}

/** A talk: one step on the stage, the others waiting. */
function present(_: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const height = room.height - 20
  const width = (height * 16) / 9
  const small = (room.width - width - 40) / 2
  return [
    draw.rect(0, 0, width, height, 'accent'),
    ...[0.28, 0.46, 0.64].map((at, index) =>
      draw.rect(width * 0.1, height * at, width * (index === 2 ? 0.4 : 0.75), height * 0.09, 'paper'),
    ),
    ...[0, 1].flatMap((column) =>
      [0, 1].map((row) =>
        draw.rect(width + 40 + column * (small + 10), row * (height / 2 + 5), small - 10, height / 2 - 5, [
          'accent',
          0.25,
        ]),
      ),
    ),
  ]
}

/** A way with its stations: the sign of Masar, laid along. */
function home(_: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const { width, height } = room
  const stops: readonly (readonly [number, number])[] = [
    [20, height * 0.75],
    [width * 0.34, height * 0.3],
    [width * 0.66, height * 0.7],
    [width - 20, height * 0.25],
  ]
  const at = ([along, y]: readonly [number, number]): readonly [number, number] => [draw.x(along), y]
  return [
    ...stops.slice(1).map((stop, index): Shape => {
      const from = stops[index] ?? stop
      const middle = (from[0] + stop[0]) / 2
      return {
        kind: 'curve',
        points: [at(from), at([middle, from[1]]), at([middle, stop[1]]), at(stop)],
        stroke: 'accent',
        strokeWidth: 10,
        roundEnds: true,
      }
    }),
    ...stops.map(([along, y]) => draw.dot(along, y, 18, 'accent')),
  ]
}

export function motif(corpus: Corpus, room: Room, name: PreviewName): Shape[] {
  switch (name) {
    case 'timeline':
      return timeline(corpus, room)
    case 'contributions':
      return contributions(corpus, room)
    case 'references':
      return references(corpus, room)
    case 'glossary':
      return glossary(corpus, room)
    case 'present':
      return present(corpus, room)
    case 'issues':
    case 'actors':
    case 'mechanisms':
    case 'threads':
    case 'frameworks':
      return ways(corpus, room, name)
    case 'map':
      return map(corpus, room)
    case 'notes':
      return notes(corpus, room)
    case 'search':
      return search(corpus, room)
    case 'home':
      return home(corpus, room)
    default:
      return opening(corpus, room, name.slice('read-'.length))
  }
}
