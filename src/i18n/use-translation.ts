/**
 * The words of the page for its components. A translator stands for one language (translator.ts) and never changes its
 * own, so a component only asks which one is around it: there is nothing to listen to.
 */
import type { i18n, Namespace, TFunction } from 'i18next'
import { createContext, use } from 'react'
import { rememberedAlong } from '../edition/remembered.ts'

export const TranslatorContext = createContext<i18n | null>(null)

/** The same function each time, so that what is drawn with it need not be drawn anew. */
const functionsOf = rememberedAlong((_: i18n) => new Map<string, unknown>())

/** @param namespaces those whose words are used; a key without a namespace is of the first */
export function useTranslation<const Ns extends Namespace>(
  namespaces: Ns,
): { readonly t: TFunction<Ns>; readonly i18n: i18n } {
  const translator = use(TranslatorContext)
  if (!translator) throw new Error('used outside a page with a language')
  const first = typeof namespaces === 'string' ? namespaces : (namespaces[0] ?? 'common')
  const known = functionsOf(translator)
  const t = known.get(first) ?? translator.getFixedT(translator.language, first)
  known.set(first, t)
  return { t: t as TFunction<Ns>, i18n: translator }
}
