import type { TalkWindow } from '../windows/join.ts'
import { type Elsewhere, openRoomLink, type RoomLink } from './room-link.ts'
import { listen, say } from './room-server.ts'
import { readKey, watchKey } from './stored-key.ts'

/** The link of a window to the room of the server that it came from. */
export const openRoom = (own: TalkWindow, deck: string, onMoved: (to: Elsewhere) => void): RoomLink =>
  openRoomLink({ own, deck, readKey, watchKey, say, listen, onMoved })
