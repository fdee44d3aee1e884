import { fetchFile } from '../../ui/offline/fetch-file.ts'
import { publicPath } from '../../ui/site-path.ts'
import type { Deck } from '../deck/schema.ts'
import { TEMPLATE } from './file-names.ts'
import { filledWith } from './one-file.ts'

/**
 * Makes the one file of a talk in the browser: nothing of a talk of one's own is sent anywhere, and the template is stored
 * for use without a network.
 * @throws when the template does not come
 */
export async function makeOneFile(deck: Deck): Promise<Blob> {
  const template = await fetchFile(publicPath(`/${TEMPLATE}`))
  return new Blob([filledWith(await template.text(), deck)], { type: 'text/html' })
}
