/**
 * How soon the last of 500 followers hears of a step, on the loopback, and what the server's memory does.
 * Fails over 250 ms at the 95th percentile.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { held, type Said } from '../../src/present/following/protocol.ts'

const FOLLOWERS = Number(process.env.FOLLOWERS ?? 500)
const STEPS = 200
const GAP_MS = 50
const MOST_MS = 250

const server = fork(fileURLToPath(new URL('./room/serve.ts', import.meta.url)), {
  execArgv: ['--expose-gc', '--import', 'tsx'],
})
const told = async <T extends v.GenericSchema>(schema: T): Promise<v.InferOutput<T>> => {
  const [message] = await once(server, 'message')
  return v.parse(schema, message)
}
const { port, code } = await told(v.object({ port: v.number(), code: v.string() }))
const memory = async (): Promise<string> => {
  server.send('memory')
  const { memory } = await told(v.object({ memory: v.number() }))
  return (memory / 1e6).toFixed(0)
}

const post = (path: string, body: unknown, proof = ''): Promise<string> =>
  new Promise((done, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: `/room/${path}`,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${proof}` },
      },
      (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => done(text))
      },
    )
    asked.on('error', failed)
    asked.end(JSON.stringify(body))
  })

/** How many have heard of a revision, and who waits for all to have. */
const heardOf = new Map<number, number>()
let awaited: { readonly revision: number; readonly done: (at: number) => void } | null = null

function follow(): Promise<ClientRequest> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path: '/room/events', agent: false }, (response) => {
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        for (const [, revision] of part.matchAll(/"revision":(\d+)/g)) {
          const count = (heardOf.get(Number(revision)) ?? 0) + 1
          heardOf.set(Number(revision), count)
          if (Number(revision) === awaited?.revision && count === FOLLOWERS) awaited.done(performance.now())
        }
      })
      response.on('error', () => undefined)
      done(asked)
    })
    asked.on('error', failed)
    asked.end()
  })
}

const before = await memory()
const followers = await Promise.all(Array.from({ length: FOLLOWERS }, follow))
const withAll = await memory()
const { proof } = v.parse(held, JSON.parse(await post('take', { code })))

const times: number[] = []
for (let revision = 1; revision <= STEPS; revision++) {
  const words: Said = {
    kind: 'talk',
    from: 'bench',
    deck: 'who-spoke',
    revision,
    talk: {
      step: 1 + (revision % 11),
      build: 0,
      blank: null,
      begun: 0,
      tallies: { who: { 'civil-society': revision } },
      live: null,
    },
  }
  const all = new Promise<number>((done) => {
    awaited = { revision, done }
  })
  const at = performance.now()
  await post('say', words, proof)
  times.push((await all) - at)
  await new Promise((done) => setTimeout(done, GAP_MS))
}
const afterSteps = await memory()
for (const one of followers) one.destroy()
await new Promise((done) => setTimeout(done, 1000))
const afterAll = await memory()
server.send('end')

const sorted = times.sort((one, other) => one - other)
const at = (share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
console.log(
  `${FOLLOWERS} followers, ${STEPS} steps, from the speaker's message to the last follower's event: ` +
    `median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, slowest ${at(1)} ms`,
)
console.log(
  `the server's memory: ${before} MB before, ${withAll} MB with all, ${afterSteps} MB after the steps, ${afterAll} MB when they have left`,
)
if (Number(at(0.95)) > MOST_MS) {
  console.error(`over ${MOST_MS} ms`)
  process.exitCode = 1
}
