import type { Deck } from '../deck/schema.ts'
import { isDeckId } from '../decks/registry.ts'
import type { TalkWindow } from '../windows/join.ts'
import type { Said } from './protocol.ts'
import { type Elsewhere, openRoomLink, type RoomLink } from './room-link.ts'
import { lendDeck, listen, say } from './room-server.ts'
import type { SendOutcome } from './sender.ts'
import { readKey, watchKey } from './stored-key.ts'

/** The link of a window to the room of the server that it came from. */
export function openRoom(own: TalkWindow, deck: Deck, onMoved: (to: Elsewhere) => void): RoomLink {
  let isThere = isDeckId(deck.id)
  /** The deck before the words that name it: others could not open it. */
  const sayOfDeck = async (words: Said): Promise<SendOutcome> => {
    isThere ||= await lendDeck(deck)
    return isThere ? say(words) : 'later'
  }
  return openRoomLink({ own, deck: deck.id, readKey, watchKey, say: sayOfDeck, listen, onMoved })
}
