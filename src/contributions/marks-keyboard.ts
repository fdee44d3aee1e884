/** Where an arrow key goes from a mark: along the marks in their order, or to the nearest one of another line. */

import { boxOf } from './scene/box.ts'
import type { Mark } from './scene/scene.ts'

export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last'

const centreOf = (mark: Mark) => {
  const { x0, x1 } = boxOf(mark.shape)
  return (x0 + x1) / 2
}

/** @returns the index of the mark to go to; the same where there is none that way */
export function moveFrom(marks: readonly Mark[], index: number, move: Move): number {
  const from = marks[index]
  if (!from) return 0
  switch (move) {
    case 'first':
      return 0
    case 'last':
      return marks.length - 1
    case 'next':
      return Math.min(marks.length - 1, index + 1)
    case 'previous':
      return Math.max(0, index - 1)
    default: {
      const beyond = marks
        .map((mark, at) => ({ mark, at }))
        .filter(({ mark }) => (move === 'down' ? mark.line > from.line : mark.line < from.line))
      const lines = beyond.map(({ mark }) => mark.line)
      const nearest = move === 'down' ? Math.min(...lines) : Math.max(...lines)
      const here = centreOf(from)
      const [best] = beyond
        .filter(({ mark }) => mark.line === nearest)
        .sort((a, b) => Math.abs(centreOf(a.mark) - here) - Math.abs(centreOf(b.mark) - here))
      return best?.at ?? index
    }
  }
}
