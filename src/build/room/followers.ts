/**
 * The open connections of those who follow. Of a follower nothing is known but that the connection is open and from which
 * network address; it is forgotten with the connection.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createEventBuffer, createSession, type EventBuffer, type Session } from 'better-sse'
import type { Heard } from '../../present/following/protocol.ts'

export interface FollowerBounds {
  readonly most: number
  /** Bytes that may wait for one of them: who reads no more is let go. */
  readonly mostUnread: number
  /** How often everybody hears something, so that routers and browsers know that the connection lives. */
  readonly heartbeatMs: number
}

interface Follower {
  readonly session: Session
  readonly response: ServerResponse
  readonly address: string
  readonly isCounted: boolean
}

export interface Followers {
  readonly count: () => number
  /**
   * @param isCounted false for the windows of whoever moves the room
   * @param first what is told at once
   * @returns false where there is no room for more
   */
  readonly join: (
    request: IncomingMessage,
    response: ServerResponse,
    isCounted: boolean,
    first: () => readonly Heard[],
  ) => Promise<boolean>
  readonly tell: (words: Heard) => void
  readonly close: () => void
}

/** Browsers come back after a second to four, not all at once. */
const retryMs = () => 1000 + Math.floor(Math.random() * 3000)

const written = (words: readonly Heard[]): EventBuffer => {
  const buffer = createEventBuffer()
  for (const one of words) buffer.data(one).dispatch()
  return buffer
}

/**
 * @param heartbeat what is said when there is nothing to say
 * @param onChange one more or one less is there
 */
export function createFollowers(
  bounds: FollowerBounds,
  heartbeat: () => Heard,
  onChange: () => void,
): Followers {
  const all = new Set<Follower>()
  const fromAddress = new Map<string, number>()
  /** With those whose head is not sent yet. */
  let taken = 0

  const change = (address: string, by: 1 | -1) => {
    const left = (fromAddress.get(address) ?? 0) + by
    if (left > 0) fromAddress.set(address, left)
    else fromAddress.delete(address)
    taken += by
  }
  const letGo = ({ response }: Follower) => response.destroy()
  /** Where all places are taken: one address that has more than the newcomer's would have gives one of them up. */
  const makeRoom = (address: string): boolean => {
    if (taken < bounds.most) return true
    const [greediest, places] = [...fromAddress].reduce(
      (most, one) => (one[1] > most[1] ? one : most),
      ['', 0],
    )
    if (places <= (fromAddress.get(address) ?? 0) + 1) return false
    const last = [...all].reverse().find((follower) => follower.address === greediest)
    if (last) letGo(last)
    return last !== undefined
  }
  const send = (follower: Follower, buffer: EventBuffer) => {
    if (follower.response.writableLength > bounds.mostUnread) letGo(follower)
    else if (follower.session.isConnected) void follower.session.batch(buffer)
  }
  const tell = (words: Heard) => {
    const buffer = written([words])
    for (const follower of all) send(follower, buffer)
  }
  const timer = setInterval(() => tell(heartbeat()), bounds.heartbeatMs)
  timer.unref()

  return {
    tell,
    count: () => [...all].filter(({ isCounted }) => isCounted).length,
    async join(request, response, isCounted, first) {
      const address = request.socket.remoteAddress ?? ''
      if (!makeRoom(address)) return false
      change(address, 1)
      let follower: Follower | null = null
      response.once('close', () => {
        change(address, -1)
        if (follower && all.delete(follower)) onChange()
      })
      // A heartbeat of each connection's own would be left behind by one that closes before its head is sent.
      const session = await createSession(request, response, { retry: retryMs(), keepAlive: null })
      if (response.destroyed) return true
      follower = { session, response, address, isCounted }
      all.add(follower)
      send(follower, written(first()))
      onChange()
      return true
    },
    close() {
      clearInterval(timer)
      for (const follower of all) letGo(follower)
    },
  }
}
