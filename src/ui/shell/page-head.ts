import type { Language } from '../../i18n/language.ts'

/** What a route says of its page, for the `<head>` that the build writes and the browser keeps up to date. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

interface MatchWithMeta {
  readonly meta?: readonly ({ title?: unknown; name?: unknown; content?: unknown } | undefined)[] | undefined
}

/** The head as a route's `head()` returns it. */
export const metaOf = ({ title, description }: PageHead) => ({
  meta: [{ title }, { name: 'description', content: description }],
})

/** The innermost route that names its page wins. */
export function pageHead(matches: readonly MatchWithMeta[], fallback: PageHead): PageHead {
  let { title, description } = fallback
  for (const meta of matches.flatMap((match) => match.meta ?? [])) {
    if (typeof meta?.title === 'string') title = meta.title
    if (meta?.name === 'description' && typeof meta.content === 'string') description = meta.content
  }
  return { title, description }
}

const HOME: Record<Language, PageHead> = {
  ar: { title: 'مسار', description: 'قراءة سجل تعزيز التعاون بشأن السياسة العامة للإنترنت' },
  en: { title: 'Masar', description: 'Reads the record of enhanced cooperation on Internet public policy' },
}

export const homeHead = (language: Language): PageHead => HOME[language]
