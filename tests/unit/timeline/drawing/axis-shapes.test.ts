import { expect, test } from 'vitest'
import { axisShapes } from '../../../../src/timeline/drawing/axis-shapes.ts'
import { axisOf } from '../../../../src/timeline/layout/axis.ts'
import { frameOf } from '../../../../src/timeline/layout/geometry.ts'
import { timeScale } from '../../../../src/timeline/layout/scale.ts'

const measure = (text: string) => text.length * 7

/** The names of the ticks of a drawing whose last year has so much room, px. */
function namesWith(room: number): string[] {
  const frame = frameOf(1000, 'ltr', 0)
  const start = Date.UTC(2010, 0, 1)
  const last = Date.UTC(2026, 0, 1)
  const span = { start, end: start + ((last - start) * frame.plotWidth) / (frame.plotWidth - room) }
  const axis = axisOf(span, frame.plotWidth, { language: 'en', digits: 'latn', measure })
  const scale = timeScale(span, frame.plotWidth, 'ltr')
  return axisShapes(axis, scale, { frame, direction: 'ltr', measure }).flatMap((shape) =>
    shape.kind === 'group' ? shape.shapes.flatMap((each) => (each.kind === 'text' ? [each.text] : [])) : [],
  )
}

test('the last tick has its name, which may reach a little beyond the drawing', () => {
  // 28 px wide, 5 px after its tick.
  expect(namesWith(30).at(-1)).toBe('2026')
  expect(namesWith(20).at(-1)).toBe('2025')
})
