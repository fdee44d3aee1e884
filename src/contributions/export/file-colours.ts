import { toneIndex } from '../../drawing/stakeholder-patterns.ts'
import type { Colours } from '../scene/paint.ts'

const TONES = ['#5f594f', '#1b379e', '#752064', '#ac4c01', '#0e7d72', '#6b5d10', '#8f2f3c']
const toneOf = (tone: number) => TONES[toneIndex(tone)] ?? '#5f594f'

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function mixed(tone: number, strength: number): string {
  const hex = channels(toneOf(tone)).map((value) =>
    Math.round(value * strength + 255 * (1 - strength))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/** The light theme's colours on white: a picture will stand in a document or on a slide, whatever the page's theme. */
export const FILE_COLOURS: Colours = {
  ink: '#1f1c18',
  soft: '#5b554b',
  paper: '#ffffff',
  hairline: '#8a8275',
  warning: '#8a4b08',
  tone: toneOf,
  mixed,
}
