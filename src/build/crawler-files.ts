/** What search engines look for at the root of a host: the list of all pages, by their whole addresses. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Shown inside other sites, or to one speaker: each has a page that shows the same to everybody. */
const FOR_NO_SEARCH = /^\/[a-z]+\/(?:embed|speaker)\//

const sitemap = (site: string, paths: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths
      .filter((path) => !FOR_NO_SEARCH.test(path))
      .map((path) => `<url><loc>${site}${path.slice(1)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')

/**
 * Writes `sitemap.xml` and, where the site is all that stands at its host, `robots.txt`, which is only read there.
 * @param dist the folder that the build wrote
 * @param site the whole address of the site, with a slash at its end
 * @param base the path below which it stands
 */
export async function writeCrawlerFiles(
  dist: string,
  site: string,
  base: string,
  paths: readonly string[],
): Promise<void> {
  await writeFile(join(dist, 'sitemap.xml'), sitemap(site, paths))
  if (base === '/')
    await writeFile(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`)
}
