import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILE_PALETTE } from '../../../src/drawing/palette.ts'
import { tonePattern } from '../../../src/drawing/stakeholder-patterns.ts'

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8')

type Rgb = readonly [number, number, number]

function token(name: string, theme: 'light' | 'dark'): Rgb {
  const found = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(css)
  const hex = found?.[theme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`no token --${name}`)
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const linearly = ([r, g, b]: Rgb): Rgb => [linear(r), linear(g), linear(b)]
const luminance = (colour: Rgb) => {
  const [r, g, b] = linearly(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: Rgb, b: Rgb) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light; the last is plain grey. */
const EYES: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb) => a * x + b * y + c * z

/** OKLab of a linear colour. */
function lab(colour: Rgb): Rgb {
  const cone = (row: Rgb) => Math.cbrt(Math.max(0, dot(row, colour)))
  const lms: Rgb = [
    cone([0.4122214708, 0.5363325363, 0.0514459929]),
    cone([0.2119034982, 0.6806995451, 0.1073969566]),
    cone([0.0883024619, 0.2817188376, 0.6299787005]),
  ]
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ]
}

const seen = (colour: Rgb, eye: readonly Rgb[]): Rgb => {
  const [r, g, b] = eye
  const light = linearly(colour)
  return lab([dot(r ?? [0, 0, 0], light), dot(g ?? [0, 0, 0], light), dot(b ?? [0, 0, 0], light)])
}
const apart = ([a, b, c]: Rgb, [x, y, z]: Rgb) => Math.hypot(a - x, b - y, c - z)

const GROUPS = [1, 2, 3, 4]

describe.each(['light', 'dark'] as const)('the four stakeholder colours, %s', (theme) => {
  it('are readable as text on the page (WCAG AA)', () => {
    for (const tone of [0, ...GROUPS]) {
      expect(contrast(token(`tone-${tone}`, theme), token('paper', theme)), `tone ${tone}`).toBeGreaterThan(
        4.5,
      )
    }
  })

  it.each(Object.keys(EYES))('are told apart with %s vision', (name) => {
    const eye = EYES[name] ?? []
    for (const one of GROUPS) {
      for (const other of GROUPS.filter((tone) => tone > one)) {
        const distance = apart(
          seen(token(`tone-${one}`, theme), eye),
          seen(token(`tone-${other}`, theme), eye),
        )
        expect(distance, `${one} and ${other}`).toBeGreaterThan(0.1)
      }
    }
  })
})

it('gives every group a pattern of its own, so that no colour is needed at all', () => {
  const drawn = [1, 2, 3, 4].map((tone) => {
    const pattern = tonePattern('any', tone)
    const shapes = pattern.kind === 'pattern' ? pattern.shapes : []
    return shapes.flatMap((shape) => (shape.kind === 'path' ? shape.d : [])).join(' ')
  })
  expect(drawn).not.toContain('')
  expect(new Set(drawn).size).toBe(drawn.length)
})

it('gives a picture the colours of the light page', () => {
  const page = (name: string) => {
    const parts = token(name, 'light').map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    return `#${parts.join('')}`
  }
  for (const tone of [0, 1, 2, 3, 4, 5, 6] as const) {
    expect(FILE_PALETTE(`tone-${tone}`)).toBe(page(`tone-${tone}`))
  }
  for (const ink of ['ink', 'hairline', 'edge', 'accent', 'warning'] as const) {
    expect(FILE_PALETTE(ink), ink).toBe(page(ink))
  }
  expect(FILE_PALETTE('soft')).toBe(page('ink-soft'))
})
