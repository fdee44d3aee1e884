import { describe, expect, it } from 'vitest'
import { textMeasure } from '../../../src/drawing/text-width.ts'
import { balanced, wrapped } from '../../../src/drawing/wrap.ts'

const measure = textMeasure(16)

describe('words on lines', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve'
  it('leave no word alone on the last one', () => {
    for (let room = 240; room < 600; room += 10) {
      const lines = balanced(text, room, measure)
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room)
      expect(lines).toHaveLength(wrapped(text, room, measure).length)
      if (lines.length > 1) expect(lines.at(-1), `${room}`).toContain(' ')
    }
  })

  it('are never cut: one that is too long has a line to itself', () => {
    expect(wrapped('a incomprehensibilities b', 40, measure)).toEqual(['a', 'incomprehensibilities', 'b'])
  })
})
