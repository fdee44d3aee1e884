import { createFileRoute } from '@tanstack/react-router'
import { EmbedPage } from '../../contributions/embed-page.tsx'
import { parseSearch } from '../../contributions/view.ts'
import { loadContributions } from '../../corpus/load.ts'
import { contributionsHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/embed/$chart')({
  validateSearch: parseSearch,
  loader: () => loadContributions(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(contributionsHead(params.lang)) : {}),
  staticData: { bare: true },
  component: Embed,
})

function Embed() {
  return (
    <EmbedPage data={Route.useLoaderData()} search={Route.useSearch()} wanted={Route.useParams().chart} />
  )
}
