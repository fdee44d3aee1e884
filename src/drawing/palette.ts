/** What inks look like: the page's own colours, which follow its theme, or plain ones on white for a file. */
import type { Ink, InkName } from './shapes.ts'

export type Palette = (ink: Ink) => string

type Plain = Exclude<InkName, `tone-${number}`>

const TOKENS: Readonly<Record<Plain, string>> = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  hairline: 'var(--hairline)',
  edge: 'var(--edge)',
  accent: 'var(--accent)',
  warning: 'var(--warning)',
}

const isTone = (name: InkName): name is `tone-${number}` => name.startsWith('tone-')

/** @param paper what the drawing stands on */
export function pagePalette(paper = TOKENS.paper): Palette {
  const plain = (name: InkName) => (isTone(name) ? `var(--${name})` : name === 'paper' ? paper : TOKENS[name])
  return (ink) =>
    typeof ink === 'string'
      ? plain(ink)
      : `color-mix(in srgb, ${plain(ink[0])} ${ink[1] * 100}%, ${plain('paper')})`
}

/** The light theme's colours: a picture will stand in a document or on a slide, whatever theme the reader has chosen. */
const ON_WHITE: Readonly<Record<Plain, string>> = {
  ink: '#1f1c18',
  soft: '#5b554b',
  paper: '#ffffff',
  hairline: '#ddd7ca',
  edge: '#8a8275',
  accent: '#0b5a5e',
  warning: '#8a4b08',
}
const TONES_ON_WHITE = ['#5f594f', '#1b379e', '#752064', '#ac4c01', '#0e7d72', '#6b5d10', '#8f2f3c']

const onWhite = (name: InkName): string =>
  isTone(name) ? (TONES_ON_WHITE[Number(name.slice('tone-'.length))] ?? ON_WHITE.soft) : ON_WHITE[name]

function thinned(colour: string, strength: number): string {
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16)
    return Math.round(value * strength + 255 * (1 - strength))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}

export const FILE_PALETTE: Palette = (ink) =>
  typeof ink === 'string' ? onWhite(ink) : thinned(onWhite(ink[0]), ink[1])
