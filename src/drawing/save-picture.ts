/** A picture as a file in the person's hands. To be loaded when somebody saves. */
import { download } from '../ui/download.ts'
import { fontFaces } from './font-faces.ts'
import { pngOf } from './png.ts'
import type { Picture } from './shapes.ts'
import { svgOf } from './svg-file.ts'

/**
 * @param name of the file, without its ending
 * @throws when fonts cannot be fetched or the browser cannot draw the picture
 */
export async function savePicture(picture: Picture, kind: 'svg' | 'png', name: string): Promise<void> {
  const fonts = await fontFaces()
  const file =
    kind === 'svg'
      ? new Blob([svgOf(picture, fonts)], { type: 'image/svg+xml' })
      : await pngOf(picture, fonts)
  download(file, `${name}.${kind}`)
}
