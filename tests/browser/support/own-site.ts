/** A site of its own for each test, which may be stopped and changed while pages are open. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { createSite } from '../../../src/build/serve.ts'
import { slowDown } from './slow.ts'
import { BASE, BUILT } from './where.ts'

interface Site {
  /** Where it stands, without a slash at its end. */
  readonly url: string
  /** The folder it serves: a copy of the built one. */
  readonly folder: string
  stop(): Promise<void>
}

export const test = base.extend<{ readonly site: Site }>({
  context: async ({ context }, use) => {
    await slowDown(context)
    await use(context)
  },
  site: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'masar-'))
    cpSync(BUILT, folder, { recursive: true })
    const server = createSite(folder)
    await server.listen({ port: 0, host: '127.0.0.1' })
    const [address] = server.addresses()
    const port = typeof address === 'object' ? address.port : 0
    let running = true
    const stop = async () => {
      if (running) await server.close()
      running = false
    }
    server.server.on('connection', (socket) => server.server.on('close', () => socket.destroy()))
    await use({ url: `http://127.0.0.1:${port}${BASE.slice(0, -1)}`, folder, stop })
    await stop()
    rmSync(folder, { recursive: true })
  },
})
