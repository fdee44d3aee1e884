/** A whole deck in the fragment of an address. */
import { fragmentHolding, holdsText, textIn } from '../../place/packed-text.ts'

const NAME = 'deck'

/** The fragment, with its `#`; null where the deck is too large for an address and travels better as a file. */
export const fragmentOf = (file: string): Promise<string | null> => fragmentHolding(NAME, file)

export const holdsDeck = (fragment: string): boolean => holdsText(NAME, fragment)

/** The text of the file that a fragment holds; null for one that is damaged, cut off, or unpacks to too much. */
export const deckIn = (fragment: string): Promise<string | null> => textIn(NAME, fragment)
