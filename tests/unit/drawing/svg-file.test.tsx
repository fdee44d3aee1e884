import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FILE_PALETTE, pagePalette } from '../../../src/drawing/palette.ts'
import { Definitions, Shapes } from '../../../src/drawing/scene-view.tsx'
import type { Picture, Words } from '../../../src/drawing/shapes.ts'
import { svgOf } from '../../../src/drawing/svg-file.ts'
import type { Pen } from '../../../src/drawing/vector.ts'

const words: Words = {
  kind: 'text',
  at: [290.123, 20],
  edge: 'right',
  direction: 'rtl',
  text: 'قمة <2005> & "ما بعدها"',
  size: 16,
  fill: 'ink',
  rim: { ink: 'paper', width: 4 },
}
const picture: Picture = {
  width: 300,
  height: 200,
  language: 'ar',
  title: 'A & B',
  definitions: [
    {
      kind: 'fade',
      id: 'fade',
      ink: 'accent',
      stops: [
        [0, 0],
        [1, 1],
      ],
    },
    { kind: 'clip', id: 'clip', box: { x: 0, y: 0, width: 10, height: 10 } },
  ],
  shapes: [
    words,
    {
      kind: 'group',
      at: [5, 6],
      clip: 'clip',
      locator: 'event/a',
      shapes: [
        { kind: 'rect', x: 1 / 3, y: 0, width: 10, height: 10, fill: { defined: 'fade' } },
        { kind: 'ellipse', at: [1, 2], rx: 5, ry: 5, fill: ['accent', 0.5], data: { part: 'dot' } },
        { kind: 'line', from: [0, 0], to: [1, 1], stroke: 'edge', dash: [2, 2] },
      ],
    },
  ],
}
const pen: Pen = { palette: pagePalette(), prefix: 'here', words: 'page' }

const parsed = () => new DOMParser().parseFromString(svgOf(picture, ''), 'image/svg+xml')
const shown = () =>
  render(
    <svg aria-hidden="true">
      <Definitions definitions={picture.definitions} pen={pen} />
      <Shapes shapes={picture.shapes} pen={pen} />
    </svg>,
  ).container

describe('the same shapes', () => {
  test('are the same elements on a page and in a file', () => {
    const tags = (root: ParentNode) => [...root.querySelectorAll('svg *')].map(({ tagName }) => tagName)
    const [onPage, inFile] = [tags(shown()), tags(parsed())]
    expect(inFile).toEqual(['title', ...onPage])
    for (const name of [
      'x',
      'y',
      'width',
      'height',
      'cx',
      'r',
      'stroke-dasharray',
      'transform',
      'font-size',
    ]) {
      const values = (root: ParentNode) =>
        [...root.querySelectorAll('svg *')]
          .map((element) => element.getAttribute(name) ?? '')
          .join(' ')
          .trim()
      expect(values(parsed()), name).toBe(values(shown()))
    }
  })

  test('carry on a page the direction of their words, and in a file the edge that they are set from', () => {
    const [onPage, inFile] = [shown().querySelector('text'), parsed().querySelector('text')]
    expect(onPage?.getAttribute('direction')).toBe('rtl')
    expect(onPage?.getAttribute('text-anchor')).toBe('start')
    expect(onPage?.textContent).toBe(words.text)
    expect(inFile?.hasAttribute('direction')).toBe(false)
    expect(inFile?.getAttribute('text-anchor')).toBe('end')
    expect(inFile?.textContent).toBe(`\u2067${words.text}\u2069`)
  })

  test('refer to what is defined beside them', () => {
    expect(shown().querySelector('rect[fill="url(#here-fade)"]')).toBeTruthy()
    for (const [, id = ''] of svgOf(picture, '').matchAll(/url\(#([^)]+)\)/g))
      expect(parsed().getElementById(id), id).toBeTruthy()
  })

  test('say what they stand for', () => {
    expect(shown().querySelector('[data-locator="event/a"] [data-part="dot"]')).toBeTruthy()
    expect(parsed().querySelector('[data-locator="event/a"] circle')).toBeTruthy()
  })
})

test('an ink has a strength: the rest is paper', () => {
  expect(FILE_PALETTE(['accent', 1])).toBe(FILE_PALETTE('accent'))
  expect(FILE_PALETTE(['accent', 0])).toBe('#ffffff')
  expect(pagePalette('var(--ground)')(['accent', 0.24])).toBe(
    'color-mix(in srgb, var(--accent) 24%, var(--ground))',
  )
})
