import { createFileRoute, notFound } from '@tanstack/react-router'
import { ContributionsPane } from '../../contributions/contributions-page.tsx'
import { contributionsSearch } from '../../contributions/search.ts'
import { loadContributions } from '../../corpus/load.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { PaneError } from '../../ui/shell/pane-error.tsx'

export const Route = createFileRoute('/$lang/read/$document/contributions')({
  validateSearch: contributionsSearch.texts,
  loader: async ({ params }) => {
    const data = await loadContributions()
    if (params.document !== data.document) throw notFound()
    return data
  },
  component: Contributions,
  errorComponent: PaneError,
})

function Contributions() {
  return <ContributionsPane data={Route.useLoaderData()} search={useSearchValues(contributionsSearch)} />
}
