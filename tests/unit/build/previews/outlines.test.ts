import { describe, expect, test } from 'vitest'
import { facesFor, piecesOf, withOutlines } from '../../../../src/build/previews/outlines.ts'
import type { Picture, Shape } from '../../../../src/drawing/shapes.ts'

const words = (text: string, edge: 'left' | 'right'): Shape => ({
  kind: 'text',
  at: [100, 50],
  edge,
  direction: 'rtl',
  text,
  size: 20,
  fill: 'ink',
})

const picture = (...shapes: Shape[]): Picture => ({
  width: 200,
  height: 100,
  language: 'ar',
  title: '',
  definitions: [],
  shapes,
})

const xsOf = (shape: Shape | undefined): number[] =>
  shape?.kind === 'path' ? [...shape.d.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)) : []

describe('a line of words', () => {
  test('has its Arabic from the right, its numbers and symbols from the left', () => {
    expect(piecesOf('قرار (A/66/77-E/2011/103) عام 2005.', 'rtl').map(({ text }) => text)).toEqual([
      '.',
      '2005',
      ' عام ',
      ')',
      'A/66/77-E/2011/103',
      '(',
      'قرار ',
    ])
  })

  test('is one piece where it is all Latin', () => {
    expect(piecesOf('WSIS Forum 2025, session 209', 'ltr')).toHaveLength(1)
  })
})

describe('its outline', () => {
  test('ends at the edge that it stands at, and is the same twice', async () => {
    const drawn = picture(words('عام 2005.', 'right'), words('عام 2005.', 'left'))
    const faces = await facesFor([drawn])
    const { shapes } = withOutlines(drawn, faces)
    expect(Math.max(...xsOf(shapes[0]))).toBeGreaterThan(95)
    expect(Math.max(...xsOf(shapes[0]))).toBeLessThanOrEqual(100)
    expect(Math.min(...xsOf(shapes[1]))).toBeGreaterThanOrEqual(100)
    expect(withOutlines(drawn, await facesFor([drawn])).shapes).toEqual(shapes)
  })

  test('is refused where the face lacks a letter', async () => {
    const drawn = picture(words('漢', 'left'))
    const faces = await facesFor([drawn])
    expect(() => withOutlines(drawn, faces)).toThrow('漢')
  })
})
