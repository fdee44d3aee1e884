/** The service worker, built after all pages are written: it names every file of the site, with a hash of its content. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { injectManifest } from 'workbox-build'
import { buildScript } from './build-script.ts'

const SOURCE = 'sw-source.js'

/** `ar/timeline/index.html` is asked for as `ar/timeline`, and the front door as the folder itself. */
const addressOf = (file: string): string => file.replace(/(?:^|\/)index\.html$/, '')

/**
 * Files that are not stored: the worker itself, compressed copies, instructions for hosts, and the pages for what is not
 * there, which a host answers with 404 by any name. Nor those that are read elsewhere and by no page of ours: a document
 * or a talk to take away, which whoever wants it has saved as a file, and the pictures that other sites show with a link.
 */
const NOT_STORED = [
  'talks/**',
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
  'data/*.{akn.xml,tei.xml,md,epub}',
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
        return {
          manifest: entries
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
