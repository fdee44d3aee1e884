/** Which files a page needs first: known from what it asked for while it was rendered, and from the built app's own list. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
)
export type Manifest = v.InferOutput<typeof manifest>

/** Takes the list of what became which file out of the built folder. */
export async function takeManifest(dist: string): Promise<Manifest> {
  const folder = join(dist, '.vite')
  const found = v.parse(manifest, JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')))
  await rm(folder, { recursive: true })
  return found
}

/** `src/routes/$lang/read.$document.evidence.tsx?tsr-split=component` is of the route `/$lang/read/$document/evidence`. */
function routeOf(source: string): string | null {
  const inner = /^src\/routes\/(.+)\.tsx\?tsr-split=component$/.exec(source)?.[1]
  if (inner === undefined) return null
  return `/${inner.replaceAll('.', '/').replace(/(?<=\/|^)index$/, '')}`
}

/**
 * The scripts of a page besides those that every page has.
 * @param routes the routes that the page is made of
 * @param words the files of words it asked for, as `ar/timeline`
 * @param known the files that are there already
 */
export function scriptsOf(
  files: Manifest,
  routes: readonly string[],
  words: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  const wanted = new Set<string>()
  const take = (source: string) => {
    const chunk = files[source]
    if (!chunk || known.has(chunk.file) || wanted.has(chunk.file)) return
    wanted.add(chunk.file)
    for (const each of chunk.imports) take(each)
  }
  for (const source of Object.keys(files)) {
    const route = routeOf(source)
    if (route !== null && routes.includes(route)) take(source)
  }
  for (const name of words) take(`src/i18n/${name}.ts`)
  return [...wanted]
}
