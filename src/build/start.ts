/**
 * `npm start`: serves the built site, `dist/` or the folder that is named, on PORT (8080 unless told; 0 takes any free
 * one), to this network too.
 */
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSite } from './serve.ts'

/** Where other devices on the same network find this one. */
const addressesHere = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

const port = Number(process.env.PORT ?? 8080)
const root = fileURLToPath(new URL('../../', import.meta.url))
const site = createSite(resolve(root, process.argv[2] ?? 'dist'))

try {
  // Both kinds of address where the machine has both.
  await site.listen({ port, host: '::' }).catch(() => site.listen({ port, host: '0.0.0.0' }))
  const [address] = site.addresses()
  const taken = typeof address === 'object' ? address.port : port
  console.log(`Masar · مسار is at http://localhost:${taken}/`)
  for (const address of addressesHere())
    console.log(`for other devices on this network: http://${address}:${taken}/`)
} catch (error) {
  console.error(`Masar cannot be served on port ${port}: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
