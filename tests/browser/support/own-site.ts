/** A site of its own for each test, which may be stopped and changed while pages are open. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { createSite } from '../../../src/build/serve.ts'
import { STORED_SIZE } from '../../../src/ui/offline/stored-file.ts'
import { slowDown } from './slow.ts'
import { BASE, BUILT } from './where.ts'

interface Site {
  /** Where it stands, without a slash at its end. */
  readonly url: string
  /** The folder it serves: a copy of the built one. */
  readonly folder: string
  stop(): Promise<void>
}

interface Options {
  /** The paths of the files that the service worker of this site stores; null for all of them, which takes seconds each time. */
  readonly stored: RegExp | null
}

/** Takes off a site's worker's list what is not to be stored, and writes how much is left as the build does. */
function storeOnly(folder: string, paths: RegExp): void {
  const worker = join(folder, 'sw.js')
  let bytes = 0
  const written = readFileSync(worker, 'utf8').replace(/\[\{"revision":.*?\}\]/, (list) => {
    const all = JSON.parse(list) as { readonly url: string }[]
    const kept = all
      .map(({ url }) => url.slice(BASE.length - 1))
      .filter((path) => path === `/${STORED_SIZE}` || paths.test(path))
    for (const path of kept) {
      const file = join(folder, path)
      bytes += statSync(statSync(file).isDirectory() ? join(file, 'index.html') : file).size
    }
    return JSON.stringify(all.filter(({ url }) => kept.includes(url.slice(BASE.length - 1))))
  })
  if (bytes < 1000) throw new Error(`nothing is stored of ${paths}`)
  writeFileSync(worker, written)
  for (const copy of ['.br', '.gz']) rmSync(`${worker}${copy}`, { force: true })
  writeFileSync(join(folder, STORED_SIZE), JSON.stringify({ bytes }))
}

export const test = base.extend<Options & { readonly site: Site }>({
  stored: [null, { option: true }],
  context: async ({ context }, use) => {
    await slowDown(context)
    await use(context)
  },
  site: async ({ stored }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'masar-'))
    cpSync(BUILT, folder, { recursive: true })
    if (stored) storeOnly(folder, stored)
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
