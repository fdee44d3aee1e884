/**
 * The words of the interface, by language and by namespace: the file `ar/timeline.ts` holds the Arabic words of the
 * namespace `timeline`. A page loads the namespaces it needs (`withWords` in its route).
 */

import { ask } from '../corpus/asked-for.ts'
import { ALWAYS } from './always.ts'
import type { common } from './en/common.ts'
import type { Language } from './language.ts'

/** The words of each namespace, as the English files have them. Each of those adds its own line to this interface. */
export interface Catalogue {
  common: typeof common
}

export type Namespace = keyof Catalogue

const FILES = import.meta.glob<Readonly<Record<string, object>>>(['./ar/*.ts', './en/*.ts'])

type Words = Partial<Record<Namespace, object>>
type Heard = (namespace: Namespace, words: object) => void

const loaded: Record<Language, Words> = { ar: {}, en: {} }
const listeners: Record<Language, Heard[]> = { ar: [], en: [] }

async function load(language: Language, namespace: Namespace): Promise<void> {
  ask(`${language}/${namespace}`)
  if (loaded[language][namespace]) return
  const words = (await FILES[`./${language}/${namespace}.ts`]?.())?.[namespace]
  if (!words) throw new Error(`there are no words ${language}/${namespace}`)
  if (loaded[language][namespace]) return
  loaded[language][namespace] = words
  for (const hear of listeners[language]) hear(namespace, words)
}

/** Fetches words; what needs them may be rendered in that language once this has resolved. */
export async function loadWords(language: Language, namespaces: readonly Namespace[] = []): Promise<void> {
  await Promise.all([...ALWAYS, ...namespaces].map((namespace) => load(language, namespace)))
}

/** Whether words are here in a language: those of all namespaces that are named, or that every page has. */
export const hasWords = (language: Language, namespaces: readonly Namespace[] = ALWAYS): boolean =>
  namespaces.every((namespace) => loaded[language][namespace] !== undefined)

/**
 * What a page shows, together with the words it says it in: for a route's loader. The words come also where there is
 * nothing to show: it is said in them.
 */
export async function withWords<Data>(
  language: Language,
  namespaces: readonly Namespace[],
  data: Data | Promise<Data>,
): Promise<Data> {
  const words = loadWords(language, namespaces)
  const [found] = await Promise.all([
    Promise.resolve(data).catch(async (reason: unknown) => {
      await words
      throw reason
    }),
    words,
  ])
  return found
}

/** The words of a language that are here by now; `hear` is told of those that come later. */
export function wordsSoFar(language: Language, hear: Heard): Words {
  listeners[language].push(hear)
  return { ...loaded[language] }
}
