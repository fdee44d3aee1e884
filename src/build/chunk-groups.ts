/**
 * How the app's modules are grouped into files. What every page needs comes in two: one that changes with the
 * libraries and one that changes with the app. Of the rest a page loads its feature, what features share, and, if it
 * draws, the drawing. What is only asked for later stays by itself.
 */

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const LIBRARY = /\/node_modules\//
/** What a page shows, apart from the route that loads it. */
const PAGE = /\/src\/routes\/.*\?tsr-split=component/
/** Of the libraries, what puts elements into a sentence: few pages have one. The libraries' own lists name it everywhere. */
const SENTENCES =
  /\/node_modules\/(?:react-i18next\/dist\/es\/(?:Icu)?Trans|html-parse-stringify|void-elements)/
const FEATURE =
  /\/src\/(reader|evidence|timeline|contributions|references|home|about|glossary|present|search|notes)\//
const DRAWING = /\/src\/drawing\//
const D3 = /\/node_modules\/d3-([a-z]+)\//
/** Where the parts of D3 are that a page is drawn with. The others, of zooming, come with what asks for them. */
const D3_GROUPS = new Map([
  ['array', 'drawing'],
  ['time', 'timeline'],
  ['sankey', 'contributions'],
])
/** What several routes compose of features, which the pages of other routes do without. */
const COMPOSED = /\/src\/routes\/.*\/-([\w-]+)\.tsx$/
const WORDS = /\/src\/i18n\/(?:ar|en)\//

/** Adds the modules that are reached from one without a dynamic import, itself included. */
function addReached(from: string, modules: Modules, reached: Set<string>): void {
  if (reached.has(from)) return
  reached.add(from)
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) addReached(id, modules, reached)
}

/**
 * @param main the entry, with its whole path
 * @param pages the page halves of the routes; to be filled before the first module is grouped
 */
export function chunkGroups(main: string, pages: ReadonlySet<string>) {
  let start: Set<string> | null = null
  let shown: Set<string> | null = null
  const groupOf = (id: string, modules: Modules): string | null => {
    if (!start || !shown) {
      start = new Set()
      addReached(main, modules, start)
      shown = new Set()
      for (const page of pages) addReached(page, modules, shown)
    }
    if (id === main || WORDS.test(id) || PAGE.test(id)) return null
    if (SENTENCES.test(id)) return 'sentences'
    if (start.has(id)) return LIBRARY.test(id) ? 'libraries' : 'start'
    if (!shown.has(id)) return null
    if (DRAWING.test(id)) return 'drawing'
    const d3 = D3.exec(id)?.[1]
    if (d3 !== undefined) return D3_GROUPS.get(d3) ?? null
    return (FEATURE.exec(id) ?? COMPOSED.exec(id))?.[1] ?? 'shared'
  }
  return [{ name: groupOf, includeDependenciesRecursively: false }]
}

/** Tells the grouping which modules are page halves of routes, as they are met. */
export const pageHalves = (pages: Set<string>) => ({
  name: 'masar-page-halves',
  moduleParsed: ({ id }: { readonly id: string }) => {
    if (PAGE.test(id)) pages.add(id)
  },
})
