/** Which scripts a page needs first: known from what it asked for while it was rendered, and from the list of chunks. */
import type { Chunks } from './chunk-list.ts'

/** `src/routes/$lang/read.$document.evidence.tsx?tsr-split=component---loader` is of the route `/$lang/read/$document/evidence`. */
function routeOf(source: string): string | null {
  const inner = /^src\/routes\/(.+)\.tsx\?tsr-split=component(?:---loader)?$/.exec(source)?.[1]
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
  chunks: Chunks,
  routes: readonly string[],
  words: readonly string[],
  known: ReadonlySet<string>,
): string[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const sources = new Set(words.map((name) => `src/i18n/${name}.ts`))
  const isFirst = (source: string): boolean => {
    const route = routeOf(source)
    return sources.has(source) || (route !== null && routes.includes(route))
  }
  const wanted = new Set<string>()
  const take = (file: string) => {
    if (known.has(file) || wanted.has(file)) return
    wanted.add(file)
    for (const each of byFile.get(file)?.imports ?? []) take(each)
  }
  for (const { file, modules } of chunks) if (modules.some(isFirst)) take(file)
  return [...wanted]
}
