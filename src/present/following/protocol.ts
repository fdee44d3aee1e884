/** What the server of a room and the windows that follow it say to each other, read in the same way on both sides. */
import * as v from 'valibot'
import { pointerMessage, talkMessage } from '../windows/messages.ts'

/** Beside the pages of every site; only Masar's own server fills it in. */
export const ROOM_FILE = '/room.json'
/** Where people go who want to follow; in a room's server it leads to the step that is shown. */
export const ROOM_PATH = '/room'

/** Characters of one message: a talk with the hands of all its questions is a few hundred. */
export const MOST_SAID = 16_000
/** Of a deck that only the speaker's browser has, as it is lent to the room. */
export const MOST_DECK = 300_000

const name = v.pipe(v.string(), v.maxLength(80))

export const roomFile = v.object({
  /** Whether this server carries a talk to followers. */
  room: v.boolean(),
  /** Where other devices on the same network reach this site, with a slash at the end. */
  addresses: v.pipe(v.array(v.pipe(v.string(), v.url(), v.maxLength(200))), v.maxLength(20)),
})
export type RoomFile = v.InferOutput<typeof roomFile>

/** What whoever moves the room sends to it. */
export const said = v.variant('kind', [talkMessage, pointerMessage])
export type Said = v.InferOutput<typeof said>

/** What followers hear. */
export const heard = v.variant('kind', [
  talkMessage,
  pointerMessage,
  v.object({
    kind: v.literal('room'),
    /** A name for whoever has the key now, which changes with each hand-over; null before anybody has taken it. */
    holder: v.nullable(name),
    followers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
])
export type Heard = v.InferOutput<typeof heard>

/** What whoever takes the key gets for it: the proof is secret, the name is not. */
export const held = v.object({ proof: name, holder: name })
export type Held = v.InferOutput<typeof held>

/** A code by which somebody else can take the key, and for how many seconds. */
export const offered = v.object({ code: name, seconds: v.pipe(v.number(), v.minValue(0)) })
export type Offered = v.InferOutput<typeof offered>
