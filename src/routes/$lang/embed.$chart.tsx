import { createFileRoute } from '@tanstack/react-router'
import { EmbedPage } from '../../contributions/embed-page.tsx'
import { contributionsSearch } from '../../contributions/search.ts'
import { loadContributions } from '../../corpus/load.ts'
import { contributionsHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../page-head.ts'
import { useSearchValues } from '../../place/use-search.ts'

export const Route = createFileRoute('/$lang/embed/$chart')({
  validateSearch: contributionsSearch.texts,
  loader: () => loadContributions(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(contributionsHead(params.lang)) : {}),
  staticData: { bare: true },
  component: Embed,
})

function Embed() {
  return (
    <EmbedPage
      data={Route.useLoaderData()}
      search={useSearchValues(contributionsSearch)}
      wanted={Route.useParams().chart}
    />
  )
}
