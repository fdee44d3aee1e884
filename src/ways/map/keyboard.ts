/** Where a key leads from a mark: along the text clause by clause, or by whole parts. */
import type { Direction } from '../../i18n/language.ts'
import { arrowStep } from '../../ui/keyboard/intents.ts'
import type { PlacedMark } from './layout.ts'

type Marks = readonly Pick<PlacedMark, 'part'>[]

interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The first mark of the next part or of the one before; of a part that is under way, its own first. */
function byPart(marks: Marks, index: number, step: 1 | -1): number {
  const here = marks[index]?.part
  if (step > 0) {
    const next = marks.findIndex(({ part }, at) => at > index && part !== here)
    return next < 0 ? index : next
  }
  const first = marks.findIndex(({ part }) => part === here)
  if (first < index) return first
  const before = marks[index - 1]?.part
  return Math.max(
    0,
    marks.findIndex(({ part }) => part === before),
  )
}

/** @returns the index of the mark to go to; null for a key that leads nowhere */
export function markFrom(marks: Marks, index: number, stroke: Stroke, direction: Direction): number | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.shiftKey) return null
  const last = marks.length - 1
  const step = arrowStep(stroke.key, direction)
  if (step !== null) return Math.min(last, Math.max(0, index + step))
  switch (stroke.key) {
    case 'ArrowDown':
      return byPart(marks, index, 1)
    case 'ArrowUp':
      return byPart(marks, index, -1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
