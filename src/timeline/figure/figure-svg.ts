/** A figure as an SVG file. */
import { PICTURE_FACE } from '../../drawing/font-faces.ts'
import { type Box, FADE, FIGURE_INKS, type Figure, type Ink, type Shape } from './shapes.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const number = (value: number): string => String(Math.round(value * 100) / 100)
const ink = (name: Ink | null): string => (name === null ? 'none' : FIGURE_INKS[name])
const dashes = (dash: readonly number[]): string =>
  dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''
const box = ({ x, y, width, height }: Box): string =>
  `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`
const pair = ([x, y]: readonly [number, number]): string => `${number(x)} ${number(y)}`

const FADING: readonly Ink[] = ['accent', 'soft']
const fades = (): string =>
  FADING.map((name) => {
    const stops = FADE.map(
      ([at, opacity]) => `<stop offset="${at}" stop-color="${ink(name)}" stop-opacity="${opacity}"/>`,
    )
    return `<linearGradient id="fade-${name}">${stops.join('')}</linearGradient>`
  }).join('')

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="${ink(shape.stroke)}"/>`
    }
    case 'rect':
      return `<rect ${box(shape)} rx="${shape.radius}" fill="${ink(shape.fill)}" stroke="${ink(shape.stroke)}"${dashes(shape.dash)}/>`
    case 'fading':
      return `<rect ${box(shape)} fill="url(#fade-${shape.fill})"/>`
    case 'ellipse': {
      const [x, y] = shape.at
      return `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${shape.rx}" ry="${shape.ry}" fill="${ink(shape.fill)}" stroke="${ink(shape.stroke)}" stroke-width="1.5"${dashes(shape.dash)}/>`
    }
    case 'polygon':
      return `<path d="M${shape.points.map(pair).join('L')}Z" fill="${ink(shape.fill)}"/>`
    case 'curve': {
      const [a, b, c, d] = shape.points
      return `<path d="M${pair(a)}C${pair(b)} ${pair(c)} ${pair(d)}" fill="none" stroke="${ink(shape.stroke)}" stroke-width="1.25"/>`
    }
    case 'text': {
      const { at, text, size, bold, fill, halo, direction, anchor } = shape
      const weight = bold ? ' font-weight="600"' : ''
      const around = halo
        ? ` stroke="${ink('paper')}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
        : ''
      return `<text x="${number(at[0])}" y="${number(at[1])}" font-size="${size}"${weight} fill="${ink(fill)}"${around} direction="${direction}" text-anchor="${anchor}">${escaped(text)}</text>`
    }
    case 'clipped':
      return [
        `<clipPath id="plot"><rect ${box(shape.box)}/></clipPath>`,
        '<g clip-path="url(#plot)">',
        ...shape.shapes.map(element),
        '</g>',
      ].join('\n')
  }
}

/**
 * A complete SVG file.
 * @param faces style rules that carry its fonts
 */
export function svgOf({ width, height, title, shapes }: Figure, faces: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PICTURE_FACE},'IBM Plex Sans Arabic',sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${faces}</style>`,
    `<defs>${fades()}</defs>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n')
}
