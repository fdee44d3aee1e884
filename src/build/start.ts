/**
 * `npm start`: serves the built site, `dist/` or the folder that is named, on PORT (8080 unless told; 0 takes any free
 * one), to this network too. With `--room` other devices follow a talk that is given here.
 */
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOM_PATH } from '../present/following/protocol.ts'
import { createSite } from './serve.ts'
import { readSiteFacts } from './site-facts.ts'

/** Networks between programs of this machine, which no other device is on. */
const INNER = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|lxc|podman|cni)/

/** Where other devices on the same network find this one. */
const addressesHere = (): string[] =>
  Object.entries(networkInterfaces())
    .filter(([name]) => !INNER.test(name))
    .flatMap(([, found]) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

const port = Number(process.env.PORT ?? 8080)
const root = fileURLToPath(new URL('../../', import.meta.url))
const given = process.argv.slice(2)
const dist = resolve(root, given.find((word) => !word.startsWith('--')) ?? 'dist')
const { base } = readSiteFacts(dist)

/** Known once it listens. */
let taken = port
const here = () => `http://localhost:${taken}${base}`
const elsewhere = () => addressesHere().map((address) => `http://${address}:${taken}${base}`)

/** The first code is told with the addresses. */
let firstCode = ''
const site = createSite(dist, {
  addresses: elsewhere,
  ...(given.includes('--room') && {
    room: {
      onCode(code, isFirst) {
        if (isFirst) firstCode = code
        else console.log(`The key has been taken. To take it back from here: ${code}`)
      },
    },
  }),
})

try {
  // Both kinds of address where the machine has both.
  await site.listen({ port, host: '::' }).catch(() => site.listen({ port, host: '0.0.0.0' }))
  const [address] = site.addresses()
  taken = typeof address === 'object' ? address.port : port
  console.log(`Masar · مسار is at ${here()}`)
  for (const address of elsewhere()) console.log(`for other devices on this network: ${address}`)
  if (firstCode) {
    for (const address of elsewhere()) console.log(`followers open ${address}${ROOM_PATH.slice(1)}`)
    console.log(`The key, which one device can take: ${firstCode}`)
    console.log(`the speaker opens ${here()}#/present#key=${firstCode}`)
  }
} catch (error) {
  console.error(`Masar cannot be served on port ${port}: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
