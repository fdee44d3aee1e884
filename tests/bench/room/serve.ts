/** The server of a room by itself, so that its memory can be told from that of its followers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSite } from '../../../src/build/serve.ts'

const dist = mkdtempSync(join(tmpdir(), 'room-'))
writeFileSync(join(dist, '404.html'), '')
let code = ''
const site = createSite(dist, {
  room: {
    onCode: (printed) => {
      code = printed
    },
    bounds: { saidAtOnce: 1_000_000 },
  },
})
await site.listen({ port: 0, host: '127.0.0.1' })
const [address] = site.addresses()
process.send?.({ port: typeof address === 'object' ? address.port : 0, code })
process.on('message', (asked) => {
  if (asked === 'memory') {
    globalThis.gc?.()
    process.send?.({ memory: process.memoryUsage().rss })
  } else {
    rmSync(dist, { recursive: true })
    process.exit()
  }
})
