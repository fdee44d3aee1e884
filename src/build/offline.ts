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
  'data/*.{akn.xml,tei.xml,md,epub}',
  'previews/**',
]

/**
 * @param dist the folder that the build wrote
 * @param base the path below which the site stands, with a slash at both ends
 * @returns how many files are stored, and their bytes
 */
export async function buildServiceWorker(
  root: string,
  dist: string,
  base: string,
): Promise<{ count: number; bytes: number }> {
  await buildScript(root, dist, base, {
    entry: 'src/app/service-worker.ts',
    fileName: SOURCE,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
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
      async (entries) => ({
        manifest: entries
          .map((entry) => ({ ...entry, url: `${base}${addressOf(entry.url)}` }))
          .sort((one, other) => (one.url < other.url ? -1 : 1)),
      }),
    ],
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  await rm(join(dist, SOURCE))
  return { count, bytes: size }
}
