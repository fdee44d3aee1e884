/** The address that the code on a stage leads to. */
import type { Position } from '../deck/position.ts'
import { ROOM_PATH, type RoomFile } from '../following/protocol.ts'

interface Asked {
  /**
   * Where this window has the site from: the whole address of its front door, with a slash at the end. Null in a file
   * that holds nothing but the talk.
   */
  readonly here: string | null
  readonly site: RoomFile
  readonly deck: string
  /** Whether the deck is in this browser alone. */
  readonly isOwn: boolean
  readonly at: Position
}

type CodeAddress = { readonly address: string } | { readonly none: 'this-computer' | 'own-talk' }

const isThisComputer = ({ hostname }: URL): boolean =>
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)

/**
 * One address for both languages: the front door goes on in the device's own. A room leads to whatever is shown in it
 * at the time.
 */
export function codeAddress({ here, site, deck, isOwn, at }: Asked): CodeAddress {
  if (isOwn && !site.room) return { none: 'own-talk' }
  if (here === null) return { none: 'this-computer' }
  const root = isThisComputer(new URL(here)) ? site.addresses[0] : here
  if (root === undefined) return { none: 'this-computer' }
  if (site.room) return { address: `${root}${ROOM_PATH.slice(1)}` }
  const build = at.build > 0 ? `?build=${at.build}` : ''
  return { address: `${root}#/present/${encodeURIComponent(deck)}/${at.step}${build}` }
}

/** As people type it: browsers add the rest. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '')
