/**
 * How the app's modules are grouped into files. What every page needs comes in two: one that changes with the
 * libraries and one that changes with the app, which also holds what the reader shares with other features: it is what
 * most people come for, and one file is smaller than two. Of the rest a page loads its feature with what no other
 * feature has, what the features share without the reader (those that draw, and those that do not), and, if it draws,
 * the drawing. What is only asked for later stays by itself.
 */

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const LIBRARY = /\/node_modules\//
/** What a page shows, apart from the route that loads it. */
const PAGE = /\/src\/routes\/.*\?tsr-split=component/
/** What is around every page. */
const AROUND = /\/src\/routes\/\$lang\.tsx\?tsr-split=component/
const READER = /\/src\/routes\/\$lang\/read\.\$document\.tsx\?/
/** The reader and the panes beside it, which come with it. */
const READING = /\/src\/routes\/\$lang\/read\.\$document\./
const FEATURE =
  /\/src\/(reader|evidence|timeline|contributions|references|home|about|glossary|present|search|notes|ways|rescue)\//
const DRAWING = /\/src\/drawing\//
const D3 = /\/node_modules\/d3-([a-z]+)\//
/** Where the parts of D3 are that a page is drawn with. The others, of zooming, come with what asks for them. */
const D3_GROUPS = new Map([
  ['array', 'contributions'],
  ['sankey', 'contributions'],
])
/** What routes compose of features, which the pages of other routes do without. */
const COMPOSED = /\/src\/routes\/.*\/-([\w-]+)\.tsx$/
/** Those that mark something in a text or on a page: a few lines each, for which one file is fewer requests. */
const MARKS = /-(?:in-text|on-page)$/
/** What the long lists of entries are made of: few pages are one, and the others do without. */
const ENTRY_LIST = /\/src\/ui\/entry-list\//
/** Checks what Masar did not write itself (talks, notes, messages) against a schema. */
const CHECKS = /\/node_modules\/valibot\//
/** What writes into the browser's database, which most pages leave alone. */
const DATABASE = /\/node_modules\/idb\//
/**
 * What is known of the copy for reading without a network, what stores and removes it, and what else begins once a page
 * is there and nothing is to be done: each is small, and fewer requests are worth more than the few pages that need a part.
 */
const WHEN_IDLE =
  /\/src\/ui\/(?:offline\/(?:ask-offline|ask-worker|in-turn|offline|offline-now|offline-state|remove-copy|saved-links|service-worker-address|stored-file|update-notice|use-offline|work-when-idle|worker-words)|print-font)\.(?:module\.css|tsx?)$/
const WORDS = /\/src\/i18n\/(ar|en)\/([\w-]+)\.ts$/

type Reached = ReadonlySet<string>

/** Adds the modules that are reached from one without a dynamic import, itself included. */
function addReached(from: string, modules: Modules, reached: Set<string>): Set<string> {
  if (reached.has(from)) return reached
  reached.add(from)
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) addReached(id, modules, reached)
  return reached
}

/**
 * The feature that a page is made of, where it is made of one. What every page has counts for nothing: the names of a
 * feature's search values, for example, which another's page may read.
 */
function featureOf(page: Reached, start: Reached): string | null {
  const own = Array.from(page).filter((id) => !start.has(id))
  const features = new Set(own.map((id) => FEATURE.exec(id)?.[1]).filter((name) => name !== undefined))
  const [feature] = features
  return features.size === 1 && feature !== undefined ? feature : null
}

/** What is reached from the app's entry, and from each page. */
function reachOf(main: string, pages: ReadonlySet<string>, modules: Modules) {
  const start = addReached(main, modules, new Set())
  const shown = new Map(Array.from(pages, (page) => [page, addReached(page, modules, new Set())]))
  const reader = Array.from(shown).find(([page]) => READER.test(page))?.[1] ?? new Set()
  const drawn = new Set(
    // A stage draws too, but is made of many features: what it has of its own is not for these.
    Array.from(shown.values()).filter(
      (reached) => featureOf(reached, start) !== null && [...reached].some((id) => DRAWING.test(id)),
    ),
  )
  return { start, shown, reader, drawn }
}

/**
 * Whether a module is of the long list of a feature that also stands beside a text, as the glossary does: who reads does
 * without it.
 */
function isOnlyForList(
  id: string,
  feature: string,
  modules: Modules,
  reach: ReturnType<typeof reachOf>,
): boolean {
  const isBesideText = Array.from(reach.shown).some(
    ([page, reached]) => READING.test(page) && featureOf(reached, reach.start) === feature,
  )
  return isBesideText && [...addReached(id, modules, new Set())].some((each) => ENTRY_LIST.test(each))
}

/**
 * @param main the entry, with its whole path
 * @param pages the page halves of the routes; to be filled before the first module is grouped
 * @param always the namespaces of words that every page has
 */
export function chunkGroups(main: string, pages: ReadonlySet<string>, always: readonly string[]) {
  let reach: ReturnType<typeof reachOf> | null = null
  const groupOf = (id: string, modules: Modules): string | null => {
    reach ??= reachOf(main, pages, modules)
    const { start, shown, reader, drawn } = reach
    // By itself: it waits for the page, whose files would in turn wait for all that stands in one with it.
    if (id === main) return null
    const [, language, words] = WORDS.exec(id) ?? []
    if (language !== undefined) return always.some((name) => name === words) ? `words-${language}` : null
    const page = AROUND.test(id) ? null : shown.get(id)
    const own = page ? featureOf(page, start) : FEATURE.exec(id)?.[1]
    if (own !== undefined && own !== null && isOnlyForList(id, own, modules, reach)) return `${own}-list`
    if (page) return featureOf(page, start)
    if (AROUND.test(id)) return 'start'
    if (WHEN_IDLE.test(id)) return 'when-idle'
    if (start.has(id)) return LIBRARY.test(id) ? 'libraries' : 'start'
    const showing = Array.from(shown).filter(([, reached]) => reached.has(id))
    const users = showing.map(([, reached]) => reached)
    const [only] = users
    if (!only) return null
    if (DRAWING.test(id)) return 'drawing'
    if (CHECKS.test(id)) return 'checks'
    if (DATABASE.test(id)) return 'database'
    if (ENTRY_LIST.test(id)) return 'entry-list'
    const d3 = D3.exec(id)?.[1]
    if (d3 !== undefined) return D3_GROUPS.get(d3) ?? null
    const feature = FEATURE.exec(id)?.[1]
    if (feature !== undefined) {
      // What only other pages show of it, a stage for example, is nothing that its own have to fetch.
      return users.some((reached) => featureOf(reached, start) === feature) ? feature : `${feature}-elsewhere`
    }
    const composed = COMPOSED.exec(id)?.[1]
    if (composed !== undefined) {
      const group = MARKS.test(composed) ? 'marks' : composed
      return (users.length === 1 ? featureOf(only, start) : null) ?? group
    }
    if (reader.has(id)) return showing.every(([shower]) => READING.test(shower)) ? 'reader' : 'start'
    const features = new Set(users.map((reached) => featureOf(reached, start)))
    const [alone] = features
    if (features.size === 1 && alone) return alone
    return users.some((reached) => drawn.has(reached)) ? 'lists' : 'others'
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
