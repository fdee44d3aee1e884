import { download } from '../../drawing/download.ts'
import { fontFaces } from '../../drawing/font-faces.ts'
import { type ComposeInput, compose } from './compose.ts'
import { FILE_COLOURS } from './file-colours.ts'
import { pngOf } from './png.ts'

/** @throws when fonts cannot be fetched or the browser cannot draw the picture */
export async function exportChart(kind: 'svg' | 'png', request: ComposeInput): Promise<void> {
  const { svg, width, height } = compose(request, FILE_COLOURS, await fontFaces(), kind === 'png')
  const { data } = request.input.series
  const name = `${data.document}-${request.chart.id}-${request.input.words.language}`
  if (kind === 'svg') download(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)
  else download(await pngOf(svg, width, height), `${name}.png`)
}
