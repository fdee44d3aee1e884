import { download } from '../../ui/download.ts'
import { publicPath } from '../../ui/site-path.ts'
import type { Deck } from '../deck/schema.ts'
import { fileName, TEMPLATE } from './file-names.ts'
import { filledWith } from './one-file.ts'

/**
 * Makes the one file of a talk of one's own in the browser: nothing of the talk is sent anywhere.
 * @throws when the template cannot be fetched
 */
export async function saveOneFile(deck: Deck): Promise<void> {
  const answer = await fetch(publicPath(`/${TEMPLATE}`))
  if (!answer.ok) throw new Error(`the template was answered with ${answer.status}`)
  const file = filledWith(await answer.text(), deck)
  download(new Blob([file], { type: 'text/html' }), fileName(deck.id))
}
