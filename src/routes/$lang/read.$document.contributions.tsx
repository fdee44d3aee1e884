import { createFileRoute, notFound } from '@tanstack/react-router'
import { ContributionsPane } from '../../contributions/contributions-page.tsx'
import { parseSearch } from '../../contributions/view.ts'
import { loadContributions } from '../../corpus/load.ts'
import { PaneError } from '../../ui/shell/failure.tsx'

export const Route = createFileRoute('/$lang/read/$document/contributions')({
  validateSearch: parseSearch,
  loader: async ({ params }) => {
    const data = await loadContributions()
    if (params.document !== data.document) throw notFound()
    return data
  },
  component: Contributions,
  errorComponent: PaneError,
})

function Contributions() {
  return <ContributionsPane data={Route.useLoaderData()} search={Route.useSearch()} />
}
