/** What the two windows of a talk, the stage and the speaker's view, load and which pages they have. */
import { notFound } from '@tanstack/react-router'
import { loadContributions } from '../../corpus/load.ts'
import type { Deck } from '../../present/deck/schema.ts'
import { DECK_IDS, isDeckId, loadDeck, loadDecks } from '../../present/decks/registry.ts'
import { loadMaterial } from '../../present/load-material.ts'
import { givenOf } from '../../present/own/given.ts'
import { ownDeck } from '../../present/own/own-decks.ts'

/** Those that come with Masar. */
export const allDecks = (): Promise<readonly Deck[]> => loadDecks()

/** One that comes with Masar, one that this browser keeps, or one that is lent by whoever gives a talk in a room. */
export async function findDeck(id: string): Promise<Deck | null> {
  if (isDeckId(id)) return loadDeck(id)
  const own = ownDeck(id)
  if (own) return own
  const { lentDeck } = await import('../../present/following/lent-deck.ts')
  return lentDeck(id)
}

/** @throws what the router answers with its page for nothing, where no deck has the id */
export async function loadTalk(id: string) {
  const deck = await findDeck(id)
  if (!deck) throw notFound()
  const [material, figures] = await Promise.all([loadMaterial(deck), loadContributions()])
  // The texts may have been corrected since a deck of one's own was opened.
  const given = givenOf({ deck, numbers: [] }, material)
  if (!given) throw notFound()
  return { deck: given.deck, material, figures }
}

export async function pagesOfSteps(): Promise<{ deck: string; step: string }[]> {
  const decks = await Promise.all(DECK_IDS.map(loadDeck))
  return decks.flatMap(({ id, steps }) => steps.map((_, index) => ({ deck: id, step: String(index + 1) })))
}
