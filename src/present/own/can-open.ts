import { isDeckId } from '../decks/registry.ts'
import { ownDeck } from './own-decks.ts'

/** Whether this browser has a deck: one that comes with Masar, or one that it keeps. */
export const canOpen = (id: string): boolean => isDeckId(id) || ownDeck(id) !== undefined
