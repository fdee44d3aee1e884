import { describe, expect, it } from 'vitest'
import { eventShapes, type Setting } from '../../../../src/timeline/drawing/mark-shapes.ts'

const EVENT = { origin: 'report', precision: 'day' } as const

/** Where the words of a point in time are held, and by which of their edges. */
function held(textAt: number, setting: Omit<Setting, 'rimmed'>) {
  const drawing = { event: EVENT, length: null, text: 'Tunis', textAt, textWidth: 40 }
  const words = eventShapes(drawing, { ...setting, rimmed: false }).find(({ kind }) => kind === 'text')
  return words?.kind === 'text' ? [words.edge, words.at[0]] : null
}

describe('the words of an event, wider in one browser than in another', () => {
  it.each([
    ['ltr', 11, ['left', 11]],
    ['ltr', -51, ['right', -11]],
    ['rtl', 11, ['right', -11]],
    ['rtl', -51, ['left', 11]],
  ] as const)('are held at the mark: time %s, words from %i px', (side, textAt, at) => {
    for (const direction of ['ltr', 'rtl'] as const) expect(held(textAt, { side, direction })).toEqual(at)
  })
})
