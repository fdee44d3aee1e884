import type { Deck } from '../deck/schema.ts'
import { loadMaterial } from '../load-material.ts'
import { type LeftOut, ownId, type Refusal, readDeckFile, withoutProblems } from './deck-file.ts'
import { keepDeck, ownDecks } from './own-decks.ts'

export type TakenIn =
  | { readonly refused: Refusal }
  | { readonly deck: Deck; readonly leftOut: readonly LeftOut[]; readonly isKept: boolean }

/**
 * Takes a deck in beside those that are there, under an id of its own: none of them is touched.
 * @throws when the documents that the deck quotes cannot be fetched
 */
export async function takeIn(text: string): Promise<TakenIn> {
  const read = readDeckFile(text)
  if ('refused' in read) return read
  const checked = withoutProblems(read, await loadMaterial(read.deck))
  if ('refused' in checked) return checked
  const id = ownId(checked.deck.id, new Set(ownDecks().map((deck) => deck.id)))
  const deck = { ...checked.deck, id }
  return { deck, leftOut: checked.leftOut, isKept: keepDeck(deck) }
}
