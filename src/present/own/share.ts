/** The ways out of this browser for a talk of one's own: a file, or a link with the talk in it. */

import type { Language } from '../../i18n/language.ts'
import { urlOf } from '../../place/address.ts'
import { download } from '../../ui/download.ts'
import { wholeAddress } from '../../ui/whole-address.ts'
import type { Draft } from '../deck/schema.ts'
import { writeDeckFile } from './deck-file.ts'
import { fragmentOf } from './link-to-deck.ts'

export function saveDeck(deck: Draft): void {
  download(new Blob([writeDeckFile(deck)], { type: 'application/json' }), `masar-${deck.id}.json`)
}

export type LinkOutcome = 'copied' | 'too-large' | 'not-copied'

export async function copyLink(deck: Draft, language: Language): Promise<LinkOutcome> {
  const fragment = await fragmentOf(writeDeckFile(deck))
  if (fragment === null) return 'too-large'
  try {
    await navigator.clipboard.writeText(`${wholeAddress(urlOf({ language, page: 'present' }))}${fragment}`)
    return 'copied'
  } catch {
    return 'not-copied'
  }
}
