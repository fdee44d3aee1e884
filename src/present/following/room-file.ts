import * as v from 'valibot'
import { publicPath } from '../../ui/site-path.ts'
import { ROOM_FILE, type RoomFile, roomFile } from './protocol.ts'

const NO_ROOM: RoomFile = { room: false, addresses: [] }

/**
 * What this site is served by.
 * @throws when it cannot be asked
 */
export async function fetchRoomFile(): Promise<RoomFile> {
  const answer = await fetch(publicPath(ROOM_FILE), { cache: 'no-store' })
  const read = v.safeParse(roomFile, answer.ok ? await answer.json().catch(() => null) : null)
  return read.success ? read.output : NO_ROOM
}

/** The same, where nothing depends on why there is no room. */
export const readRoomFile = (): Promise<RoomFile> => fetchRoomFile().catch(() => NO_ROOM)
