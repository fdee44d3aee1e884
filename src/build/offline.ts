/** The service worker, built after all pages are written: it names every file of the site, with a hash of its content. */
import { createHash } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { injectManifest } from 'workbox-build'
import { DECK_IDS } from '../present/decks/registry.ts'
import { talkFile } from '../present/venue/file-names.ts'
import { STORED_SIZE } from '../ui/offline/stored-file.ts'
import { buildScript } from './build-script.ts'

const SOURCE = 'sw-source.js'

/** `ar/timeline/index.html` is asked for as `ar/timeline`, and the front door as the folder itself. */
const addressOf = (file: string): string => file.replace(/(?:^|\/)index\.html$/, '')

/**
 * Files that are not stored: the worker itself, compressed copies, instructions for hosts, and the pages for what is not
 * there, which a host answers with 404 by any name. Nor the pictures that other sites show with a link, and the talks as
 * one file: a page makes these from the template, which is stored.
 */
const NOT_STORED = [
  ...DECK_IDS.map(talkFile),
  'sw.js',
  SOURCE,
  '**/*.br',
  '**/*.gz',
  '**/404.html',
  'hosting/**',
  '.nojekyll',
  '_headers',
  '_redirects',
  '.htaccess',
  'sitemap.xml',
  'robots.txt',
  'previews/**',
]

/** What a stored file is, by its name; whatever is none of these is `other`. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['pages', /\.html$/],
  ['scripts', /\.js$/],
  ['dictionaries of the repair', /\.bin$/],
  ['data', /\.json$/],
  ['fonts', /\.woff2$/],
]

/** What is stored, in MB by kind, the largest first. */
export function storedByKind(files: readonly { readonly url: string; readonly size: number }[]): string {
  const sums = new Map<string, number>()
  for (const { url, size } of files) {
    const [kind] = KINDS.find(([, names]) => names.test(url)) ?? ['other']
    sums.set(kind, (sums.get(kind) ?? 0) + size)
  }
  return [...sums]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, bytes]) => `${kind} ${(bytes / 1e6).toFixed(1)}`)
    .join(', ')
}

/** Writes how many bytes are stored, for the pages that say so. @returns its own line in the list of what is stored */
async function writeSize(dist: string, bytes: number) {
  const text = `${JSON.stringify({ bytes })}\n`
  await writeFile(join(dist, STORED_SIZE), text)
  const revision = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { url: STORED_SIZE, revision, size: Buffer.byteLength(text) }
}

/**
 * @param dist the folder that the build wrote
 * @param base the path below which the site stands, with a slash at both ends
 * @returns how many files are stored, their bytes, and these by kind in words
 */
export async function buildServiceWorker(
  root: string,
  dist: string,
  base: string,
): Promise<{ count: number; bytes: number; kinds: string }> {
  await buildScript(root, dist, base, {
    entry: 'src/app/service-worker.ts',
    fileName: SOURCE,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  let kinds = ''
  const { count, size, warnings } = await injectManifest({
    swSrc: join(dist, SOURCE),
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['**/*'],
    globIgnores: NOT_STORED,
    maximumFileSizeToCacheInBytes: 8_000_000,
    // Their names change with their content.
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      async (entries) => {
        kinds = storedByKind(entries)
        const size = await writeSize(
          dist,
          entries.reduce((sum, entry) => sum + entry.size, 0),
        )
        return {
          manifest: [...entries, size]
            .map((entry) => ({ ...entry, url: `${base}${addressOf(entry.url)}` }))
            .sort((one, other) => (one.url < other.url ? -1 : 1)),
        }
      },
    ],
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  await rm(join(dist, SOURCE))
  return { count, bytes: size, kinds }
}
