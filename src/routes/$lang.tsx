import { createFileRoute, notFound } from '@tanstack/react-router'
import { isLanguage } from '../i18n/language.ts'
import { loadCatalogue } from '../i18n/translator.ts'
import { homeHead, metaOf } from '../page-head.ts'
import { useKeepPlace } from '../place/use-keep-place.ts'
import { PageNotFound } from '../ui/shell/page-not-found.tsx'
import { Shell } from '../ui/shell/shell.tsx'
import { UnknownLanguage } from '../ui/shell/unknown-language.tsx'

export const Route = createFileRoute('/$lang')({
  beforeLoad: async ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound({ routeId: '__root__' })
    await loadCatalogue(params.lang)
    return { language: params.lang }
  },
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(homeHead(params.lang)) : {}),
  component: Page,
  notFoundComponent: PageNotFound,
})

function Page() {
  const { lang } = Route.useParams()
  useKeepPlace(lang)
  return isLanguage(lang) ? <Shell language={lang} /> : <UnknownLanguage />
}
