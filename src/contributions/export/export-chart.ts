import { savePicture } from '../../drawing/save-picture.ts'
import { type ComposeInput, compose } from './compose.ts'

/** @throws when fonts cannot be fetched or the browser cannot draw the picture */
export function exportChart(kind: 'svg' | 'png', request: ComposeInput): Promise<void> {
  const { data } = request.input.series
  const name = `${data.document}-${request.chart.id}-${request.input.words.language}`
  return savePicture(compose(request), kind, name)
}
