/**
 * The words of the page for its components. A translator stands for one language (translator.ts) and never changes its
 * own, so a component only asks which one is around it: there is nothing to listen to.
 */
import type { i18n, Namespace, TFunction } from 'i18next'
import { createContext, use } from 'react'
import { rememberedAlong } from '../edition/remembered.ts'
import type { Namespace as NamespaceOfOurs } from './catalogue.ts'

export const TranslatorContext = createContext<i18n | null>(null)

/** So many words are remembered at most: more than a page says, far fewer than a day of zooming does. */
const KEPT = 4096

type Say = (key: unknown, values?: unknown) => unknown

/** Says what was said before with the same values without composing it again: that was a quarter of a chart's redrawing. */
function rememberedWords(say: Say, said: Map<string, string>, namespace: string): Say {
  return (key, values) => {
    const isPlain =
      typeof key === 'string' &&
      (values === undefined ||
        (typeof values === 'object' &&
          values !== null &&
          Object.values(values).every((value) => typeof value === 'string' || typeof value === 'number')))
    if (!isPlain) return say(key, values)
    const asked = `${namespace} ${key} ${values === undefined ? '' : JSON.stringify(values)}`
    const known = said.get(asked)
    if (known !== undefined) return known
    const words = values === undefined ? say(key) : say(key, values)
    if (typeof words !== 'string') return words
    if (said.size >= KEPT) said.clear()
    said.set(asked, words)
    return words
  }
}

/** The same function each time, so that what is drawn with it need not be drawn anew. */
const functionsOf = rememberedAlong((translator: i18n) => {
  const said = new Map<string, string>()
  // What was asked for before its words were here is composed anew.
  translator.store.on('added', () => said.clear())
  const made = new Map<string, unknown>()
  return (namespace: NamespaceOfOurs): unknown => {
    const known =
      made.get(namespace) ??
      rememberedWords(translator.getFixedT(translator.language, namespace) as Say, said, namespace)
    made.set(namespace, known)
    return known
  }
})

/** @param namespaces those whose words are used; a key without a namespace is of the first */
export function useTranslation<const Ns extends Namespace>(
  namespaces: Ns,
): { readonly t: TFunction<Ns>; readonly i18n: i18n } {
  const translator = use(TranslatorContext)
  if (!translator) throw new Error('used outside a page with a language')
  const first = typeof namespaces === 'string' ? namespaces : (namespaces[0] ?? 'common')
  return { t: functionsOf(translator)(first as NamespaceOfOurs) as TFunction<Ns>, i18n: translator }
}
