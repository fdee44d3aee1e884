/** What the two windows of a talk, the stage and the speaker's view, load and which pages they have. */
import { notFound } from '@tanstack/react-router'
import { loadContributions } from '../../corpus/load.ts'
import { DECK_IDS, isDeckId, loadDeck } from '../../present/decks/registry.ts'
import { loadMaterial } from '../../present/load-material.ts'

/** @throws what the router answers with its page for nothing, where no deck has the id */
export async function loadTalk(id: string) {
  if (!isDeckId(id)) throw notFound()
  const deck = await loadDeck(id)
  const [material, figures] = await Promise.all([loadMaterial(deck), loadContributions()])
  return { deck, material, figures }
}

export async function pagesOfSteps(): Promise<{ deck: string; step: string }[]> {
  const decks = await Promise.all(DECK_IDS.map(loadDeck))
  return decks.flatMap(({ id, steps }) => steps.map((_, index) => ({ deck: id, step: String(index + 1) })))
}
