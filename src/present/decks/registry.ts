/** The decks that come with Masar. */
import * as v from 'valibot'
import { type Deck, deckSchema, type WrittenDeck } from '../deck/schema.ts'

export const DECK_IDS = ['twenty-years', 'who-spoke', 'reading-a-report'] as const
export type DeckId = (typeof DECK_IDS)[number]

export const isDeckId = (value: string): value is DeckId => DECK_IDS.some((id) => id === value)

const MODULES: Readonly<Record<DeckId, () => Promise<{ readonly deck: WrittenDeck }>>> = {
  'twenty-years': () => import('./twenty-years.ts'),
  'who-spoke': () => import('./who-spoke.ts'),
  'reading-a-report': () => import('./reading-a-report.ts'),
}

export async function loadDeck(id: DeckId): Promise<Deck> {
  const { deck } = await MODULES[id]()
  return v.parse(deckSchema, deck)
}

export const loadDecks = (): Promise<readonly Deck[]> => Promise.all(DECK_IDS.map(loadDeck))
