import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Deck } from '../deck/schema.ts'
import type { TalkWindow } from '../windows/join.ts'
import { useTalkPlace } from '../windows/talk-place.ts'
import type { RoomFile } from './protocol.ts'
import type { Elsewhere, RoomLink, RoomView } from './room-link.ts'

const NO_ROOM: RoomFile = { room: false, addresses: [] }

const never = () => () => undefined
const none = () => null

/** What serves this site, and how this window stands to the room, if there is one: only then more is loaded. */
export function useRoomLink(
  own: TalkWindow,
  deck: Deck,
  onMoved: (to: Elsewhere) => void,
): { readonly site: RoomFile; readonly room: RoomView | null } {
  const [site, setSite] = useState(NO_ROOM)
  const [link, setLink] = useState<RoomLink | null>(null)
  const moved = useEffectEvent(onMoved)
  const { isFile } = useTalkPlace()
  useEffect(() => {
    if (isFile) return
    let left = false
    let opened: RoomLink | null = null
    const open = async () => {
      const { readRoomFile } = await import('./room-file.ts')
      const found = await readRoomFile()
      if (left) return
      setSite(found)
      if (!found.room) return
      const { openRoom } = await import('./open-room.ts')
      if (left) return
      opened = openRoom(own, deck, (to) => moved(to))
      setLink(opened)
    }
    // Where what opens it does not come, the talk is held without a room.
    open().catch(() => undefined)
    return () => {
      left = true
      opened?.leave()
      setLink(null)
    }
  }, [own, deck, isFile])
  const room = useSyncExternalStore(link?.subscribe ?? never, link?.get ?? none, none)
  return { site, room }
}
