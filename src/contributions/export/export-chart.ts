import { type ComposeInput, compose } from './compose.ts'
import { FILE_COLOURS } from './file-colours.ts'
import { fontFaces } from './fonts.ts'
import { pngOf } from './png.ts'

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
  const { svg, width, height } = compose(request, FILE_COLOURS, await fontFaces(), kind === 'png')
  const { data } = request.input.series
  const name = `${data.document}-${request.chart.id}-${request.input.words.language}`
  if (kind === 'svg') save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)
  else save(await pngOf(svg, width, height), `${name}.png`)
}
