/** Whether we have seen the text of a document, which is more than knowing its date. */
import type { Thing } from './things.ts'

/** Read at its own address, in a copy, or only as somebody has transcribed it; or not at all. */
export type TextSeen = 'itself' | 'copy' | 'transcription' | 'unseen'

/** Of a document, or of the one that records an event; null where no document does. */
export function textSeen({ symbol, sources }: Pick<Thing, 'symbol' | 'sources'>): TextSeen | null {
  if (symbol === null) return null
  const own = sources.filter(({ of }) => of === symbol)
  if (own.some(({ standing, read }) => standing === 'official' && read)) return 'itself'
  if (own.some(({ read }) => read)) return 'copy'
  // What stands for a copy and was not opened is a transcription without an address of its own.
  return own.some(({ standing }) => standing === 'mirror') ? 'transcription' : 'unseen'
}
