import { toneIndex } from '../../ui/stakeholder-patterns.ts'
import type { Colours } from '../scene/paint.ts'
import { type ComposeInput, compose } from './compose.ts'
import { fontFaces } from './fonts.ts'
import { pngOf } from './png.ts'

/** A picture is on white paper whatever the page's theme: it will stand in a document or on a slide. */
const FILE_COLOURS: Colours = (() => {
  const tones = ['#5f594f', '#1d4f8f', '#8c3f86', '#b4510c', '#0d7a63', '#6b5d10', '#8f2f3c']
  return {
    ink: '#1f1c18',
    soft: '#5b554b',
    paper: '#ffffff',
    hairline: '#8a8275',
    warning: '#8a4b08',
    tone: (tone) => tones[toneIndex(tone)] ?? '#5f594f',
  }
})()

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
