import * as v from 'valibot'
import { publicPath } from '../../ui/site-path.ts'
import { type Deck, deckSchema } from '../deck/schema.ts'
import { ROOM_PATH } from './protocol.ts'
import { readRoomFile } from './room-file.ts'

/** A deck that only the speaker's browser has, as the server of the room passes it on; null where there is none. */
export async function lentDeck(id: string): Promise<Deck | null> {
  if (!(await readRoomFile()).room) return null
  try {
    const answer = await fetch(publicPath(`${ROOM_PATH}/deck/${encodeURIComponent(id)}`), {
      cache: 'no-store',
    })
    return answer.ok ? v.parse(deckSchema, await answer.json()) : null
  } catch {
    return null
  }
}
