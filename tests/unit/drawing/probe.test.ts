import { describe, expect, it } from 'vitest'
import { allDrawn, PROBE_HEIGHT, PROBE_WIDTH, probed } from '../../../src/drawing/probe.ts'
import type { Picture } from '../../../src/drawing/shapes.ts'

describe('the strip that tells whether the fonts of a picture are there', () => {
  const strip = (columns: readonly number[]) => {
    const pixels = new Uint8ClampedArray(PROBE_WIDTH * PROBE_HEIGHT * 4)
    for (const column of columns) pixels[(PROBE_WIDTH * 10 + column) * 4 + 3] = 255
    return pixels
  }

  it('does so only when a letter of every face is drawn', () => {
    expect(allDrawn(strip([12, 36, 60, 84]), PROBE_WIDTH)).toBe(true)
    expect(allDrawn(strip([12, 36, 60]), PROBE_WIDTH)).toBe(false)
    expect(allDrawn(strip([]), PROBE_WIDTH)).toBe(false)
  })

  it('is below the picture', () => {
    const picture: Picture = {
      width: 300,
      height: 200,
      language: 'en',
      title: 'A title',
      definitions: [],
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 300, height: 200, fill: 'paper' }],
    }
    const { width, height, shapes } = probed(picture)
    expect([width, height]).toEqual([300, 200 + PROBE_HEIGHT])
    expect(shapes[0]).toBe(picture.shapes[0])
    const letters = shapes.slice(1)
    expect(letters).toHaveLength(4)
    for (const letter of letters) expect(letter.kind === 'text' && letter.at[1]).toBeGreaterThan(200)
  })
})
