/**
 * `npm run build`: the app, one HTML page per route and language, what hosts and devices are told, the service worker,
 * and compressed copies of all of it, into `dist/` or the folder that is named. The same sources give the same bytes.
 * `--sample` leaves out all but one of the pages that are alike, talks as one file, previews, compressed copies and what
 * makes scripts shorter still, which are the same below any path: for a test, not for a host.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, type InlineConfig, mergeConfig } from 'vite'
import { siteConfig } from '../../vite.config.ts'
import type * as Prerender from '../app/prerender.tsx'
import type { Language } from '../i18n/language.ts'
import { isOneOfEach } from './alike-pages.ts'
import { basePath, siteAddress } from './base-path.ts'
import { overBudget, weighPages, weightTable } from './budgets.ts'
import { buildScript } from './build-script.ts'
import { bundledPackages, noteBundled } from './bundled-packages.ts'
import { takeChunkList } from './chunk-list.ts'
import { compress } from './compress.ts'
import { ourCorpus } from './corpus-files.ts'
import { writeCrawlerFiles } from './crawler-files.ts'
import { writeHosting } from './hosting.ts'
import { linkPreview } from './link-preview.ts'
import { linkedData } from './linked-data.ts'
import { buildServiceWorker } from './offline.ts'
import { writeOneFiles } from './one-file.ts'
import { scriptsOf } from './page-files.ts'
import { pageHtml, styleOf } from './page-html.ts'
import { classesIn, rulesFor } from './page-style.ts'
import { writePreviews } from './previews/write-previews.ts'
import { listedWrongly } from './shipped-packages.ts'
import { shortenPlugin } from './shorten-plugin.ts'
import { writeSiteFacts } from './site-facts.ts'
import { BOOT_SCRIPTS, hashOf, takeTemplate } from './template.ts'
import { writeInstallFiles } from './web-manifest.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'boolean', default: false } },
})
const isSample = values.sample
const dist = resolve(root, positionals[0] ?? 'dist')
const server = `${dist}-ssr`
const base = basePath()
const site = siteAddress()

/** The faces that a first screen shows: the reading face and the interface face, in the script of its language. */
const FIRST_FONTS: Readonly<Record<Language, readonly RegExp[]>> = {
  ar: [
    /^noto-naskh-arabic-arabic-400-normal\.used-.*\.woff2$/,
    /^ibm-plex-sans-arabic-arabic-400-normal\.used-.*\.woff2$/,
  ],
  en: [
    /^noto-naskh-arabic-latin-400-normal\.used-.*\.woff2$/,
    /^ibm-plex-sans-arabic-latin-400-normal\.used-.*\.woff2$/,
  ],
}

async function buildApp(): Promise<void> {
  // Both builds, and what is written after them, have the modules of the configuration in common, and the corpus with
  // them: a build that reads the file of the configuration itself imports all of them anew.
  const common = { root, base, logLevel: 'warn', configFile: false } as const
  const buildWith = (own: InlineConfig) => build(mergeConfig(siteConfig(), { ...common, ...own }))
  await buildWith({
    plugins: isSample ? [noteBundled()] : [shortenPlugin(), noteBundled()],
    worker: { plugins: () => [noteBundled()] },
    build: { outDir: dist, emptyOutDir: true },
  })
  for (const script of BOOT_SCRIPTS) await buildScript(root, dist, base, script)
  await buildWith({
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: server,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  })
}

/** A page that shows nothing until the app draws it: for addresses without one, where no host answers. */
const emptyPage = (page: Prerender.RenderedPage): Prerender.RenderedPage => ({
  ...page,
  path: '',
  html: '',
  routes: [],
  asked: [],
})

/** The rules of the pages of each kind, which is the route they have in common: of both languages and every document. */
function rulesByKind(pages: readonly Prerender.RenderedPage[], rules: string): Map<string, string> {
  const classes = new Map<string, Set<string>>()
  for (const page of pages) {
    if (page.isOneOfMany) continue
    const kind = kindOf(page)
    classes.set(kind, new Set([...(classes.get(kind) ?? []), ...classesIn(page.html)]))
  }
  return new Map(Array.from(classes, ([kind, names]) => [kind, rulesFor(rules, names)]))
}

const kindOf = ({ routes }: Prerender.RenderedPage): string => routes.at(-1) ?? ''

async function writePages() {
  const assets = await readdir(join(dist, 'assets'))
  const assetOf = (pattern: RegExp) => {
    const name = assets.find((asset) => pattern.test(asset))
    if (!name) throw new Error(`the build has no file ${pattern.source}`)
    return `${base}assets/${name}`
  }
  const dataFile = (name: string) => assetOf(new RegExp(`^${name.replace('/', '-')}-[\\w-]{8}\\.json$`))
  const [template, chunks] = await Promise.all([takeTemplate(dist, base), takeChunkList(dist)])
  const known = new Set([template.main, ...template.imports].map((address) => address.slice(base.length)))
  const { pathsToWrite, LANGUAGES, renderPage } = (await import(
    pathToFileURL(join(server, 'prerender.js')).href
  )) as typeof Prerender
  const corpus = ourCorpus()
  const everyPath = await pathsToWrite()
  const paths = isSample ? everyPath.filter(isOneOfEach) : everyPath
  const listed: ReadonlySet<string> = new Set(paths)
  const factsOf = (page: Prerender.RenderedPage) =>
    listed.has(page.path)
      ? {
          preview: linkPreview(page, site, base),
          linkedData: linkedData(corpus, site ?? base, page.path, page.language, page.head),
        }
      : null
  const write = async (file: string, page: Prerender.RenderedPage, rules: string | null) => {
    const data = page.asked.filter((name) => name.startsWith('data/'))
    const words = page.asked.filter((name) => !name.startsWith('data/'))
    const files = {
      fonts: FIRST_FONTS[page.language].map(assetOf),
      scripts: scriptsOf(chunks, page.routes, words, known).map((name) => `${base}${name}`),
      data: data.map((name) => dataFile(name.slice('data/'.length))),
    }
    const path = join(dist, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, pageHtml(template, page, rules, files, factsOf(page), base, site))
  }

  const pages: Prerender.RenderedPage[] = []
  for (const path of paths) pages.push(await renderPage(path))
  const heads = new Map(pages.map(({ path, head }) => [path, head]))
  const headOf = (path: string) => {
    const head = heads.get(path)
    if (head === undefined) throw new Error(`there is no page ${path}`)
    return head
  }
  const rules = rulesByKind(pages, template.rules)
  const rulesOf = (page: Prerender.RenderedPage) =>
    page.isOneOfMany ? null : (rules.get(kindOf(page)) ?? null)
  for (const page of pages) await write(join(page.path, 'index.html'), page, rulesOf(page))
  if (site !== null) await writeCrawlerFiles(dist, site, base, paths)
  await write('404.html', await renderPage('/404'), null)
  const install = []
  for (const language of LANGUAGES) {
    const missing = await renderPage(`/${language}/404`)
    // Of no path: it stands at addresses that it does not know, and the app draws its own there.
    await write(join(language, '404.html'), { ...missing, path: '' }, null)
    const front = await renderPage(`/${language}`)
    const { head, direction } = front
    const [name = ''] = head.title.split(' · ')
    await write(join(language, 'shell.html'), emptyPage({ ...front, head: { ...head, title: name } }), null)
    install.push({ language, direction, name, description: head.description })
  }
  await writeInstallFiles(dist, base, install)
  if (!isSample) await writePreviews(dist, corpus, headOf)
  const styleHash = (own: string | null) => hashOf(styleOf(template, own))
  return {
    pages: pages.map((page) => ({ path: page.path, style: styleHash(rulesOf(page)) })),
    inline: {
      scripts: [template.boot, template.bootOfStage, template.bootOfMissing].map(hashOf),
      styles: [null, ...rules.values()].map(styleHash),
    },
  }
}

const started = performance.now()
await rm(dist, { recursive: true, force: true })
await buildApp()
const { pages, inline } = await writePages()
const paths = pages.map(({ path }) => path)
if (!isSample) await writeOneFiles(root, dist)
await rm(server, { recursive: true, force: true })
await writeHosting(dist, { base, inline, pages })
const stored = await buildServiceWorker(root, dist, base)
await writeSiteFacts(dist, { base, inline })
const wrong = listedWrongly(bundledPackages(), await readdir(join(dist, 'assets')))
if (wrong.length > 0) {
  console.error(`The list of what is shipped (src/build/shipped-packages.ts) is wrong:\n${wrong.join('\n')}`)
  process.exitCode = 1
}
if (!isSample) await compress(dist)
console.log(
  `${paths.length} pages built in ${((performance.now() - started) / 1000).toFixed(1)} s; ` +
    `${stored.count} files, ${(stored.bytes / 1e6).toFixed(1)} MB, are stored for offline use (${stored.kinds})`,
)
if (!isSample) {
  const weights = weighPages(dist, base, paths)
  console.log(weightTable(weights))
  const over = overBudget(weights)
  if (over.length > 0) {
    console.error(`Over budget (src/build/budgets.ts):\n${over.join('\n')}`)
    process.exitCode = 1
  }
}
