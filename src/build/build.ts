/** `npm run build`: the app, the boot script, and one HTML page per route and language. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as Prerender from '../app/prerender.tsx'
import { buildBoot } from './build-boot.ts'
import { compress } from './compress.ts'
import { pageHtml } from './page-html.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')
const server = join(root, 'dist-ssr')

/** The faces that a first screen shows: the reading face and the interface face, Arabic. */
const FIRST_FONTS = [
  /^noto-naskh-arabic-arabic-400-normal\.used-.*\.woff2$/,
  /^ibm-plex-sans-arabic-arabic-400-normal\.used-.*\.woff2$/,
]

async function buildApp(): Promise<void> {
  await build({ root, logLevel: 'warn' })
  await buildBoot(root, dist)
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir: 'dist-ssr', copyPublicDir: false },
  })
}

async function writePages(): Promise<number> {
  const template = await readFile(join(dist, 'index.html'), 'utf8')
  const assets = await readdir(join(dist, 'assets'))
  const fonts = FIRST_FONTS.map((pattern) => {
    const name = assets.find((asset) => pattern.test(asset))
    if (!name) throw new Error(`the build has no font ${pattern.source}`)
    return `/assets/${name}`
  })
  const { pathsToWrite, LANGUAGES, renderPage } = (await import(
    pathToFileURL(join(server, 'prerender.js')).href
  )) as typeof Prerender
  const paths = await pathsToWrite()
  for (const path of paths) {
    const file = join(dist, path, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, pageHtml(template, await renderPage(path), fonts))
  }
  for (const language of LANGUAGES) {
    const page = await renderPage(`/${language}/404`)
    await writeFile(join(dist, language, '404.html'), pageHtml(template, page, fonts))
  }
  await writeFile(join(dist, '404.html'), pageHtml(template, await renderPage('/404'), fonts))
  return paths.length
}

const started = performance.now()
await rm(dist, { recursive: true, force: true })
await buildApp()
const pages = await writePages()
await rm(server, { recursive: true, force: true })
await compress(dist)
console.log(`${pages} pages built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
