import * as v from 'valibot'
import { publicPath } from '../../ui/site-path.ts'
import { ROOM_FILE, type RoomFile, roomFile } from './protocol.ts'

const NO_ROOM: RoomFile = { room: false, addresses: [] }

/** What this site is served by. */
export async function readRoomFile(): Promise<RoomFile> {
  try {
    const answer = await fetch(publicPath(ROOM_FILE), { cache: 'no-store' })
    return answer.ok ? v.parse(roomFile, await answer.json()) : NO_ROOM
  } catch {
    return NO_ROOM
  }
}
