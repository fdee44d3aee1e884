import { createFileRoute } from '@tanstack/react-router'
import { ContributionsPage } from '../../contributions/contributions-page.tsx'
import { parseSearch } from '../../contributions/view.ts'
import { loadContributions } from '../../corpus/load.ts'
import { contributionsHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/contributions')({
  validateSearch: parseSearch,
  loader: () => loadContributions(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(contributionsHead(params.lang)) : {}),
  component: Contributions,
})

function Contributions() {
  return <ContributionsPage data={Route.useLoaderData()} search={Route.useSearch()} />
}
