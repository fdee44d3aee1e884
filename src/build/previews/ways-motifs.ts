/** What the previews of the ways through the texts show, and those of the search and the notes. Px from the inline start. */
import type { Bilingual } from '../../corpus/bilingual.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Shape } from '../../drawing/shapes.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import { wrapped } from '../../drawing/wrap.ts'
import { pencil, type Room } from './pencil.ts'
import type { WayKind } from './preview-kind.ts'

const ROW = 52
const SIZE = 28

interface Counted {
  readonly name: Bilingual
  readonly count: number
}

/** Names one below the other, each with as many dots as it has passages; the most first. */
function names(all: readonly Counted[], room: Room): Shape[] {
  const draw = pencil(room)
  const measure = textMeasure(SIZE)
  const half = room.width / 2
  const shown = all
    .filter(({ name }) => measure(name[room.language]) < half - 20)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, Math.floor(room.height / ROW))
  const step = Math.min(26, (half - 40) / Math.max(1, ...shown.map(({ count }) => count)))
  return shown.flatMap(({ name, count }, index) => {
    const y = 34 + index * ROW
    return [
      draw.words(0, y, name[room.language], SIZE),
      ...Array.from({ length: count }, (_, dot) =>
        draw.dot(half + 20 + dot * step, y - 9, Math.min(9, step / 2 - 1), 'accent'),
      ),
    ]
  })
}

export function ways({ ways: all }: Corpus, room: Room, kind: WayKind): Shape[] {
  switch (kind) {
    case 'frameworks':
      return names(
        all.frameworks.map(({ name, issues }) => ({ name, count: issues.length })),
        room,
      )
    case 'threads':
      return names(
        all.threads.map(({ name, report, session }) => ({ name, count: report.length + session.length })),
        room,
      )
    default:
      return names(
        all[kind].map(({ name, passages }) => ({ name, count: passages.length })),
        room,
      )
  }
}

/** Issues above, their milestones below, a line for each that belongs to one. */
export function map({ ways: { issues } }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const events = [...new Set(issues.flatMap((issue) => issue.events))]
  const along = (index: number, count: number) => 20 + (index / Math.max(1, count - 1)) * (room.width - 40)
  const [above, below] = [24, room.height - 40]
  return [
    ...issues.flatMap((issue, index) =>
      issue.events.map(
        (event): Shape => ({
          kind: 'line',
          from: [draw.x(along(index, issues.length)), above],
          to: [draw.x(along(events.indexOf(event), events.length)), below],
          stroke: 'hairline',
          strokeWidth: 2,
        }),
      ),
    ),
    ...issues.map((_, index) => draw.dot(along(index, issues.length), above, 8, 'accent')),
    ...events.map((_, index) => draw.dot(along(index, events.length), below, 11, 'ink')),
  ]
}

const ASKED: Bilingual = { ar: 'تقرير', en: 'report' }

/** A field with a word in it, and below it where it was found. */
export function search({ documents }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const word = ASKED[room.language]
  const texts = documents.flatMap(({ document, translation }) =>
    room.language === 'ar'
      ? document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      : translation.parts.map(({ english }) => english),
  )
  const lines = texts
    .flatMap((text) =>
      wrapped(text, room.width - 40, textMeasure(SIZE)).filter((line) => line.includes(` ${word} `)),
    )
    .slice(0, Math.floor((room.height - 110) / ROW))
  return [
    draw.rect(0, 0, room.width, 64, ['accent', 0.12]),
    draw.words(24, 44, word, 34, 'ink', true),
    ...lines.map((line, index) => draw.words(20, 120 + index * ROW, line, SIZE, 'soft')),
  ]
}

/** Lines of a text, one of them marked, with a note in the margin. */
export function notes({ documents }: Corpus, room: Room): Shape[] {
  const draw = pencil(room)
  const [first] = documents
  const part = first?.document.summary[0]
  const english = first?.translation.parts.find(({ eId }) => eId === part?.eId)?.english ?? ''
  const text = room.language === 'ar' ? (part?.text ?? '') : english
  const width = room.width * 0.68
  const lines = wrapped(text, width, textMeasure(SIZE)).slice(0, Math.floor(room.height / ROW))
  return [
    draw.rect(0, ROW + 2, width, ROW - 8, ['accent', 0.25]),
    ...lines.map((line, index) => draw.words(0, 34 + index * ROW, line, SIZE)),
    draw.rect(width + 50, ROW + 2, room.width - width - 50, ROW * 2, ['accent', 0.12]),
    draw.dot(width + 24, ROW * 1.5, 11, 'accent'),
  ]
}
