/** The server of a room on real sockets, as followers, speakers and strangers treat it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RoomOptions } from '../../../../src/build/room/room.ts'
import { createSite } from '../../../../src/build/serve.ts'
import type { Heard, Held, Offered, Said } from '../../../../src/present/following/protocol.ts'

const BASE = '/masar/'
let dist = ''
let site: FastifyInstance
let port = 0
let codes: string[] = []
const open: ClientRequest[] = []

async function start(bounds: RoomOptions['bounds'] = {}): Promise<void> {
  codes = []
  site = createSite(dist, {
    addresses: () => ['http://192.168.1.5:8080/masar/'],
    patience: { headMs: 200, lookMs: 50 },
    room: { onCode: (code) => codes.push(code), bounds: { countMs: 20, ...bounds } },
  })
  await site.listen({ port: 0, host: '127.0.0.1' })
  const [address] = site.addresses()
  port = typeof address === 'object' ? address.port : 0
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'room-'))
  for (const folder of ['ar', 'hosting']) mkdirSync(join(dist, folder))
  writeFileSync(join(dist, 'hosting/site.json'), JSON.stringify({ base: BASE, inline: null }))
  writeFileSync(join(dist, '404.html'), 'neither language')
  writeFileSync(join(dist, 'ar/index.html'), 'صفحة')
})
afterEach(async () => {
  for (const one of open.splice(0)) one.destroy()
  await site.close()
  rmSync(dist, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly body: string
}

function ask(path: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = httpRequest(
      { host: '127.0.0.1', port, path: `${BASE}${path}`, method, headers, agent: false },
      (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, location: response.headers.location, body: text }),
        )
      },
    )
    asked.on('error', failed)
    asked.end(body)
  })
}

const post = (path: string, body: unknown, proof = '') =>
  ask(`room/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${proof}` },
    body: JSON.stringify(body),
  })

async function take(code = codes.at(-1) ?? ''): Promise<Held> {
  const { status, body } = await post('take', { code })
  expect(status).toBe(200)
  return JSON.parse(body)
}

interface Follower {
  readonly heard: Heard[]
  readonly response: IncomingMessage
  readonly isOver: () => boolean
  readonly leave: () => void
}

/** One who follows; `from` is another address of the loopback. */
function follow({ from = '127.0.0.1', query = '', headers = {} } = {}): Promise<Follower> {
  return new Promise((done, failed) => {
    const asked = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path: `${BASE}room/events${query}`,
        agent: false,
        localAddress: from,
        headers,
      },
      (response) => {
        const heard: Heard[] = []
        let over = false
        let text = ''
        response.on('data', (part) => {
          text += part
          const events = text.split('\n\n')
          text = events.pop() ?? ''
          for (const event of events) {
            const data = /^data: ?(.*)$/m.exec(event)?.[1]
            if (data) heard.push(JSON.parse(data))
          }
        })
        response.on('close', () => {
          over = true
        })
        response.on('error', () => undefined)
        done({ heard, response, isOver: () => over, leave: () => asked.destroy() })
      },
    )
    asked.on('error', failed)
    open.push(asked)
    asked.end()
  })
}

const talk = (step: number, revision: number, deck = 'who-spoke'): Said => ({
  kind: 'talk',
  from: 'speaker',
  deck,
  revision,
  talk: { step, build: 1, blank: null, begun: null, tallies: {}, live: null },
})
const steps = ({ heard }: Follower) =>
  heard.flatMap((words) => (words.kind === 'talk' ? [words.talk.step] : []))
const roomOf = ({ heard }: Follower) => heard.filter((words) => words.kind === 'room').at(-1)

describe('the room', () => {
  it('is told to pages, and leads people who come by its address to the step that is shown', async () => {
    await start()
    expect(JSON.parse((await ask('room.json')).body)).toEqual({
      room: true,
      addresses: ['http://192.168.1.5:8080/masar/'],
    })
    expect((await ask('room')).location).toBe('/masar/#/present')
    const { proof } = await take()
    await post('say', talk(3, 1), proof)
    expect((await ask('room')).location).toBe('/masar/#/present/who-spoke/3?build=1')
  })

  it('is moved by whoever has the key, and by nobody else', async () => {
    await start()
    const follower = await follow()
    expect((await post('say', talk(2, 1))).status).toBe(403)
    expect((await post('take', { code: 'AAAA-AAAA-AAAA-AAAA' })).status).toBe(403)
    const { proof, holder } = await take()
    expect((await post('say', talk(2, 1), proof)).status).toBe(204)
    expect((await post('say', talk(9, 2), `${proof.slice(0, -1)}!`)).status).toBe(403)
    expect((await post('say', talk(9, 2), holder)).status).toBe(403)
    await expect.poll(() => steps(follower)).toEqual([2])
    expect(roomOf(follower)).toMatchObject({ holder })
    expect(JSON.stringify(follower.heard)).not.toContain(proof)
  })

  it('has one who leads: the key is handed on, and the one before moves it no more', async () => {
    await start()
    const follower = await follow()
    const before = await take()
    const { body } = await post('offer', {}, before.proof)
    const { code }: Offered = JSON.parse(body)
    expect((await post('say', talk(2, 1), before.proof)).status).toBe(204)
    await post(
      'say',
      { kind: 'pointer', from: 'a', deck: 'who-spoke', at: { along: 0.1, down: 0.2 } },
      before.proof,
    )
    const outcomes = await Promise.all([post('take', { code }), post('take', { code })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 403])
    const after: Held = JSON.parse(outcomes.find(({ status }) => status === 200)?.body ?? '')
    expect((await post('say', talk(3, 2), before.proof)).status).toBe(403)
    expect((await post('offer', {}, before.proof)).status).toBe(403)
    expect((await post('say', talk(4, 3), after.proof)).status).toBe(204)
    await expect.poll(() => steps(follower)).toEqual([2, 4])
    expect(roomOf(follower)).toMatchObject({ holder: after.holder })
    expect(follower.heard.filter((words) => words.kind === 'pointer').at(-1)).toMatchObject({ at: null })
  })

  it('tells one who comes late, or again, all that counts now', async () => {
    await start()
    const { proof } = await take()
    for (const step of [2, 3, 4]) await post('say', talk(step, step), proof)
    await post('say', { kind: 'pointer', from: 'a', deck: 'who-spoke', at: { along: 0.5, down: 0.5 } }, proof)
    const late = await follow({ headers: { 'last-event-id': 'long ago' } })
    // How many follow is told again once they have been counted.
    const heard = () => late.heard.map(({ kind }) => kind)
    await expect.poll(() => heard().slice(0, 3)).toEqual(['talk', 'pointer', 'room'])
    expect(heard().filter((kind) => kind !== 'room')).toEqual(['talk', 'pointer'])
    expect(steps(late)).toEqual([4])
  })

  it('lets words of one talk that overtook each other move nobody back', async () => {
    await start()
    const follower = await follow()
    const { proof } = await take()
    await post('say', talk(5, 5), proof)
    await post('say', talk(4, 4), proof)
    await post('say', talk(1, 1, 'twenty-years'), proof)
    await expect.poll(() => steps(follower)).toEqual([5, 1])
  })

  it('is lent a deck that only the speaker has, and passes it on until the next one', async () => {
    await start()
    const { proof } = await take()
    const words = { ar: 'كلمات', en: 'Words' }
    const steps = [{ kind: 'title', title: words, subtitle: words, notes: words, seconds: 60, sources: [] }]
    const deck = (id: string) => ({ id, title: words, summary: words, steps })
    expect((await post('deck', deck('own-a'))).status).toBe(403)
    expect((await post('deck', { ...deck('own-a'), steps: [{ kind: 'script' }] }, proof)).status).toBe(400)
    expect((await post('deck', { ...deck('own-a'), more: 'x'.repeat(300_000) }, proof)).status).toBe(413)
    expect((await ask('room/deck/own-a')).status).toBe(404)
    expect((await post('deck', deck('own-a'), proof)).status).toBe(204)
    expect(JSON.parse((await ask('room/deck/own-a')).body)).toEqual(deck('own-a'))
    await post('deck', deck('own-b'), proof)
    expect((await ask('room/deck/own-a')).status).toBe(404)
  })

  it('counts those who follow, and not the windows of the one who leads', async () => {
    await start()
    const leading = await follow({ query: '?leads=' })
    const one = await follow()
    await follow()
    await expect.poll(() => roomOf(leading)).toMatchObject({ followers: 2 })
    one.leave()
    await expect.poll(() => roomOf(leading)).toMatchObject({ followers: 1 })
  })

  it('is not there on a server that was not asked for one', async () => {
    site = createSite(dist)
    await site.listen({ port: 0, host: '127.0.0.1' })
    const [address] = site.addresses()
    port = typeof address === 'object' ? address.port : 0
    for (const path of ['room', 'room/events', 'room.json']) expect((await ask(path)).status).toBe(404)
    expect((await post('take', { code: 'x' })).status).toBe(405)
  })
})

describe('what does not belong in a room', () => {
  it('is refused: no words of ours, too large, of another kind, by another method', async () => {
    await start()
    const { proof } = await take()
    const wrong: unknown[] = [
      null,
      [],
      {},
      { ...talk(1, 1), kind: 'language' },
      { ...talk(1, 1), revision: -1 },
      { kind: 'pointer', from: 'a', deck: 'who-spoke', at: { along: 9, down: 0 } },
    ]
    for (const words of wrong) expect((await post('say', words, proof)).status).toBe(400)
    const large = { ...talk(1, 1), more: 'x'.repeat(20_000) }
    expect((await post('say', large, proof)).status).toBe(413)
    const headers = { authorization: `Bearer ${proof}` }
    const body = JSON.stringify(talk(1, 1))
    expect(
      (await ask('room/say', { method: 'POST', headers: { ...headers, 'content-type': 'text/xml' }, body }))
        .status,
    ).toBe(415)
    expect(
      (
        await ask('room/say', {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{"',
        })
      ).status,
    ).toBe(400)
    expect((await ask('room/say', { method: 'PUT' })).status).toBe(405)
    expect((await ask('ar', { method: 'POST' })).status).toBe(405)
    expect((await ask('room/say')).status).toBe(404)
    expect((await post('say', talk(1, 1), proof)).status).toBe(204)
  })

  it('is refused when it comes too often: codes of one address, words of the one who leads', async () => {
    await start({ triedAtOnce: 3, triedPerSecond: 0, saidAtOnce: 5, saidPerSecond: 0 })
    const { proof } = await take()
    const guesses = []
    for (let at = 0; at < 4; at++) guesses.push((await post('take', { code: `guess ${at}` })).status)
    expect(guesses).toEqual([403, 403, 429, 429])
    const said = []
    for (let at = 1; at < 8; at++) said.push((await post('say', talk(at, at), proof)).status)
    expect(said).toEqual([204, 204, 204, 204, 204, 429, 429])
  })

  it('finds no place when all are taken; one address with many gives one up for another', async () => {
    await start({ most: 4 })
    const greedy = await Promise.all(['1', '2', '3', '4'].map(() => follow()))
    expect((await follow()).response.statusCode).toBe(503)
    const other = await follow({ from: '127.0.0.2' })
    expect(other.response.statusCode).toBe(200)
    await expect.poll(() => greedy.filter((one) => one.isOver()).length).toBe(1)
    const { proof } = await take()
    await post('say', talk(2, 1), proof)
    await expect.poll(() => steps(other)).toEqual([2])
  })

  it('is closed when it is half a request and no more comes', async () => {
    await start()
    const half = [
      'GET /masar/room/events HTTP/1.1\r\nHost: x\r\n',
      'POST /masar/room/take HTTP/1.1\r\nHost: x\r\nContent-',
      '',
    ]
    const answers = half.map(
      (text) =>
        new Promise<string>((done) => {
          const socket = connect(port, '127.0.0.1', () => socket.write(text))
          let back = ''
          socket.on('data', (part) => {
            back += part
          })
          socket.on('error', () => undefined)
          socket.on('close', () => done(back))
        }),
    )
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/)
  })

  it('harms nothing: heads that are none, connections that come and go at once', async () => {
    await start()
    const raw = (text: string) =>
      new Promise<void>((done) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(text)
          setTimeout(() => socket.destroy(), 5)
        })
        socket.on('error', () => undefined)
        socket.on('close', () => done())
      })
    const heads = [
      'Host: [',
      'Host: x',
      'Host: x\r\nLast-Event-ID: \u00ff',
      'Host: x\r\nAccept: application/json',
    ]
    for (let at = 0; at < 40; at++)
      await Promise.all(heads.map((head) => raw(`GET ${BASE}room/events HTTP/1.1\r\n${head}\r\n\r\n`)))
    const follower = await follow()
    await expect.poll(() => roomOf(follower)).toMatchObject({ followers: 1 })
  })
})

it('reaches many followers, each once and in order', async () => {
  await start()
  const followers = await Promise.all(Array.from({ length: 60 }, () => follow()))
  const { proof } = await take()
  for (const step of [2, 3, 4]) expect((await post('say', talk(step, step), proof)).status).toBe(204)
  await expect.poll(() => followers.every((one) => steps(one).join() === '2,3,4')).toBe(true)
})
