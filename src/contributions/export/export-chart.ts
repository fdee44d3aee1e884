import { toneIndex } from '../../ui/stakeholder-patterns.ts'
import type { Colours } from '../scene/paint.ts'
import { type ComposeInput, compose } from './compose.ts'
import { fontFaces } from './fonts.ts'
import { pngOf } from './png.ts'

const TONES = ['#5f594f', '#1d4f8f', '#8c3f86', '#b4510c', '#0d7a63', '#6b5d10', '#8f2f3c']
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
const FILE_COLOURS: Colours = {
  ink: '#1f1c18',
  soft: '#5b554b',
  paper: '#ffffff',
  hairline: '#8a8275',
  warning: '#8a4b08',
  tone: toneOf,
  mixed,
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the data once it has begun.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** @throws when fonts cannot be fetched or the browser cannot draw the picture */
export async function exportChart(kind: 'svg' | 'png', request: ComposeInput): Promise<void> {
  const { svg, width, height } = compose(request, FILE_COLOURS, await fontFaces())
  const { data } = request.input.series
  const name = `${data.document}-${request.chart.id}-${request.input.words.language}`
  if (kind === 'svg') save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)
  else save(await pngOf(svg, width, height), `${name}.png`)
}
