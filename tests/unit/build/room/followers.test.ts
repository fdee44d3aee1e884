import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createFollowers } from '../../../../src/build/room/followers.ts'
import type { Heard } from '../../../../src/present/following/protocol.ts'

const MOST_UNREAD = 20_000

let server: Server | undefined
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server?.closeAllConnections()
  server?.close()
})

it('one who reads no more is let go, so that nothing piles up; the others go on', async () => {
  const state: Heard = { kind: 'room', holder: null, followers: 0 }
  let unread = 0
  const followers = createFollowers(
    { most: 10, mostUnread: MOST_UNREAD, heartbeatMs: 60_000 },
    () => state,
    () => undefined,
  )
  server = createServer((request, response) => {
    void followers.join(request, response, true, () => [state])
    response.on('close', () => {
      unread = response.writableLength
    })
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  let read = 0
  const open = () => {
    const socket = connect(port, '127.0.0.1')
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.write('GET /room/events HTTP/1.1\r\nHost: x\r\n\r\n')
    return socket
  }
  open().pause()
  open().on('data', (part) => {
    read += part.length
  })
  await expect.poll(followers.count).toBe(2)
  const large: Heard = {
    kind: 'talk',
    from: 'x'.repeat(15_000),
    deck: 'who-spoke',
    revision: 1,
    talk: { step: 1, build: 0, blank: null, begun: null, tallies: {}, live: null },
  }
  let told = 0
  while (followers.count() === 2 && told < 3000) {
    const before = read
    followers.tell(large)
    told += 1
    await expect.poll(() => read, { interval: 1 }).toBeGreaterThanOrEqual(before + 15_000)
  }
  expect(followers.count()).toBe(1)
  expect(unread).toBeLessThan(MOST_UNREAD + 2 * 15_500)
  followers.close()
  await expect.poll(followers.count).toBe(0)
})
