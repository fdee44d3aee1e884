import { LONGEST_FILE } from '../../place/talk-file.ts'
import type { Draft } from '../deck/schema.ts'
import { loadMaterial } from '../load-material.ts'
import {
  type LeftOut,
  ownId,
  type Refusal,
  readDeckFile,
  readDraftFile,
  withoutProblems,
} from './deck-file.ts'
import { keepDeck, ownDecks } from './own-decks.ts'

export type TakenIn =
  | { readonly refused: Refusal }
  | { readonly deck: Draft; readonly leftOut: readonly LeftOut[]; readonly isKept: boolean }

/** Keeps a talk beside those that are there, under an id of its own: none of them is touched. */
export function keepBeside(draft: Draft): { readonly deck: Draft; readonly isKept: boolean } {
  const id = ownId(draft.id, new Set(ownDecks().map((deck) => deck.id)))
  const deck = { ...draft, id }
  return { deck, isKept: keepDeck(deck) }
}

/**
 * Takes a talk in from a file or a link. What of it cannot be shown is said, and kept with the rest: in the editor it
 * can be put right.
 * @throws when the documents that the deck quotes cannot be fetched
 */
export async function takeIn(text: string): Promise<TakenIn> {
  const whole = readDraftFile(text)
  if ('refused' in whole) return whole
  const read = readDeckFile(text)
  const checked = 'refused' in read ? read : withoutProblems(read, await loadMaterial(read.deck))
  const { leftOut } = 'refused' in checked ? whole : checked
  return { ...keepBeside(whole.draft), leftOut }
}

/**
 * The same from a file that a person has chosen. One of a gigabyte is refused by its size, unread: a character takes at
 * most four bytes.
 * @throws when the file cannot be read, or the documents that the deck quotes cannot be fetched
 */
export async function takeInFile(file: File): Promise<TakenIn> {
  return file.size > 4 * LONGEST_FILE ? { refused: 'too-large' } : await takeIn(await file.text())
}
