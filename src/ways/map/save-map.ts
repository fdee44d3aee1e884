/** The map as a file. Loaded when somebody takes one. */
import { isDocumentId, loadDocument, loadEnglish } from '../../corpus/load.ts'
import type { TextShape } from '../../corpus/text-shape.ts'
import type { WayEntry } from '../../corpus/ways/model.ts'
import { savePicture } from '../../drawing/save-picture.ts'
import { download } from '../../ui/download.ts'
import { composeMap, type MapFigure } from './compose.ts'
import { mapCsv } from './csv.ts'

/** @throws when fonts cannot be fetched or the browser cannot draw the picture */
export const saveMapPicture = (kind: 'svg' | 'png', figure: MapFigure): Promise<void> =>
  savePicture(composeMap(figure), kind, `masar-map-${figure.language}`)

/** @throws when a text cannot be fetched */
export async function saveMapTable(shapes: readonly TextShape[], ways: readonly WayEntry[]): Promise<void> {
  const texts = await Promise.all(
    shapes.map(async (shape) => {
      if (!isDocumentId(shape.document)) throw new Error(`there is no document ${shape.document}`)
      const [document, english] = await Promise.all([
        loadDocument(shape.document),
        loadEnglish(shape.document),
      ])
      return { shape, document, english }
    }),
  )
  download(new Blob([mapCsv(texts, ways)], { type: 'text/csv' }), 'masar-map.csv')
}
