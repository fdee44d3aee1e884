/** What the build tells the server of the site: where it stands, and the hashes of what stands in its pages. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

const siteFacts = v.object({
  /** The path below which the site stands, with a slash at both ends. */
  base: v.string(),
  inline: v.nullable(v.object({ scripts: v.array(v.string()), styles: v.array(v.string()) })),
})
type SiteFacts = v.InferOutput<typeof siteFacts>

/** Where they stand in the built folder. */
export const siteFactsFile = (dist: string): string => join(dist, 'hosting/site.json')

export async function writeSiteFacts(dist: string, facts: SiteFacts): Promise<void> {
  const file = siteFactsFile(dist)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(facts, null, 1)}\n`)
}

/** A folder without them is served as a site at the root with nothing in its pages. */
export function readSiteFacts(dist: string): SiteFacts {
  const file = siteFactsFile(dist)
  if (!existsSync(file)) return { base: '/', inline: null }
  return v.parse(siteFacts, JSON.parse(readFileSync(file, 'utf8')))
}
