/** Compresses what the build wrote, so that the server need not: `page.html.br` and `page.html.gz` beside `page.html`. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Fonts and pictures are compressed already. */
const TEXT = /\.(?:html|js|css|json|svg|csv|ics|xml|txt|webmanifest|bib|ris|md)$/
/** Talks as one file are mostly fonts, and large: to compress them takes longer than all else. */
const NOT_COMPRESSED = /^talks\//
/** Below this a compressed file saves no packet. */
const SMALLEST = 1_000

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < SMALLEST) return
  const [asBrotli, asGzip] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gzipped(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, asBrotli), writeFile(`${path}.gz`, asGzip)])
}

/** @param dist the folder that the build wrote; the same files always give the same bytes */
export async function compress(dist: string): Promise<void> {
  const names = await readdir(dist, { recursive: true })
  await Promise.all(
    names
      .filter((name) => TEXT.test(name) && !NOT_COMPRESSED.test(name))
      .map((name) => compressFile(join(dist, name))),
  )
}
