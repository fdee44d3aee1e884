import type { Figure, Ink, Shape } from './figure.ts'

export const FIGURE_INKS: Readonly<Record<Ink, string>> = {
  ink: '#1f1c18',
  soft: '#5b554b',
  hairline: '#ddd7ca',
  accent: '#0b5a5e',
  tint: '#cfe0dd',
  paper: '#ffffff',
}
export const FIGURE_FONT = 'Plex'

export interface FigureFont {
  readonly weight: number
  readonly range: string
  /** The font file in base64. */
  readonly data: string
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const number = (value: number): string => String(Math.round(value * 100) / 100)

function element(shape: Shape): string {
  const ink = (name: Ink | null) => (name === null ? 'none' : FIGURE_INKS[name])
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, width } = shape
      return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="${ink(stroke)}" stroke-width="${width}"/>`
    }
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke, dash } = shape
      const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''
      return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" rx="${radius}" fill="${ink(fill)}" stroke="${ink(stroke)}"${dashes}/>`
    }
    case 'circle':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${shape.r}" fill="${ink(shape.fill)}" stroke="${ink(shape.stroke)}" stroke-width="1.5"/>`
    case 'text': {
      const { x, y, text, size, bold, fill, direction, anchor } = shape
      const weight = bold ? ' font-weight="600"' : ''
      return `<text x="${number(x)}" y="${number(y)}" font-size="${size}"${weight} fill="${ink(fill)}" direction="${direction}" text-anchor="${anchor}">${escaped(text)}</text>`
    }
  }
}

/** A complete SVG file, its fonts inside. */
export function svgOf(figure: Figure, fonts: readonly FigureFont[]): string {
  const { width, height, title, shapes } = figure
  const faces = fonts.map(
    ({ weight, range, data }) =>
      `@font-face{font-family:'${FIGURE_FONT}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${FIGURE_FONT}','IBM Plex Sans Arabic',sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...(faces.length > 0 ? [`<style>${faces.join('')}</style>`] : []),
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n')
}
