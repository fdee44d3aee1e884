import type { EditedDocument } from '../../edition/model.ts'
import type { Catalogue, Namespace } from '../../i18n/catalogue.ts'
import { isolateLtr } from '../../i18n/isolate.ts'
import type { Language } from '../../i18n/language.ts'
import { translatorFor } from '../../i18n/translator.ts'

/** What a route says of its page, for the `<head>` that the build writes and the browser keeps up to date. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

interface MatchWithMeta {
  readonly meta?: readonly ({ title?: unknown; name?: unknown; content?: unknown } | undefined)[] | undefined
}

/** The namespaces that name a page: they have a title and a description under `head`. */
type NamesPage = {
  [N in Namespace]: Catalogue[N] extends { readonly head: PageHead } ? N : never
}[Namespace]

/** @param document the words for `{{document}}` in the title or the description */
export function headWords(language: Language, namespace: NamesPage, document = ''): PageHead {
  const translator = translatorFor(language, 'latn')
  // A page whose words did not come goes by the name of the site.
  const named = translator.exists('head.title', { lng: language, ns: namespace }) ? namespace : 'common'
  const t = translator.getFixedT(language, named)
  return { title: t('head.title', { document }), description: t('head.description', { document }) }
}

/** Whether the router found nothing there. */
export const isMissing = ({
  status,
  _notFound,
}: {
  readonly status: string
  readonly _notFound?: boolean | undefined
}): boolean => status === 'notFound' || _notFound === true

/** What a page is called that is not there. */
export function titleOfMissing(language: Language): string {
  const t = translatorFor(language, 'latn').getFixedT(language, 'common')
  return `${t('notFound.title')} · ${t('head.title')}`
}

/** Title and description of a page, in the form that a route's `head()` returns. */
export function headOf(language: Language, namespace: NamesPage, document?: string) {
  const { title, description } = headWords(language, namespace, document)
  return { meta: [{ title }, { name: 'description', content: description }] }
}

/** A document's title in the interface language. */
export const titleOf = (language: Language, document: EditedDocument): string =>
  language === document.language ? document.title.text : document.englishTitle

/** The same with the symbol that tells it from others. */
export const titleWithSymbol = (language: Language, document: EditedDocument): string =>
  document.symbol
    ? `${titleOf(language, document)} (${isolateLtr(document.symbol.value)})`
    : titleOf(language, document)

/** The innermost route that names its page wins. */
export function pageHead(matches: readonly MatchWithMeta[], fallback: PageHead): PageHead {
  let { title, description } = fallback
  for (const meta of matches.flatMap((match) => match.meta ?? [])) {
    if (typeof meta?.title === 'string') title = meta.title
    if (meta?.name === 'description' && typeof meta.content === 'string') description = meta.content
  }
  return { title, description }
}
