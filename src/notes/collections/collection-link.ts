/** A whole collection in the fragment of an address: the same file that notes are saved in. */
import { fragmentHolding, holdsText, textIn } from '../../place/packed-text.ts'
import { readWebAnnotations } from '../exchange/read-web-annotations.ts'
import { writeWebAnnotations } from '../exchange/web-annotations.ts'
import { type Collection, collectionsIn } from '../model/entry.ts'
import { pathOfPlace } from '../places/place-address.ts'

const NAME = 'collection'

/** The fragment, with its `#`; null where the collection is too large for an address and travels better as a file. */
export const fragmentOf = (collection: Collection): Promise<string | null> =>
  // Whoever opens it has Masar: where it stands goes without saying, and the address stays short.
  fragmentHolding(
    NAME,
    JSON.stringify(JSON.parse(writeWebAnnotations([collection], (place) => pathOfPlace('ar', place)))),
  )

export const holdsCollection = (fragment: string): boolean => holdsText(NAME, fragment)

/** The collection that a fragment holds; null for one that is damaged. */
export async function collectionIn(fragment: string): Promise<Collection | null> {
  const text = await textIn(NAME, fragment)
  const read = text === null ? null : readWebAnnotations(text)
  return read && 'entries' in read ? (collectionsIn(read.entries)[0] ?? null) : null
}
