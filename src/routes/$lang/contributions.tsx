import { createFileRoute } from '@tanstack/react-router'
import { ContributionsPage } from '../../contributions/contributions-page.tsx'
import { contributionsSearch } from '../../contributions/search.ts'
import { loadContributions } from '../../corpus/load.ts'
import { contributionsHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../page-head.ts'
import { useSearchValues } from '../../place/use-search.ts'

export const Route = createFileRoute('/$lang/contributions')({
  validateSearch: contributionsSearch.texts,
  loader: () => loadContributions(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(contributionsHead(params.lang)) : {}),
  component: Contributions,
})

function Contributions() {
  return <ContributionsPage data={Route.useLoaderData()} search={useSearchValues(contributionsSearch)} />
}
