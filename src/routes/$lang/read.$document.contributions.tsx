import { createFileRoute, notFound } from '@tanstack/react-router'
import { ContributionsPane } from '../../contributions/contributions-page.tsx'
import { contributionsSearch } from '../../contributions/search.ts'
import { DOCUMENT_IDS, documentEntry, loadContributions } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { PaneError } from '../../ui/shell/failure.tsx'

export const Route = createFileRoute('/$lang/read/$document/contributions')({
  validateSearch: contributionsSearch.texts,
  loader: async ({ params, context }) => {
    const data = await withWords(context.language, ['contributions'], loadContributions())
    if (params.document !== data.document) throw notFound()
    return data
  },
  staticData: {
    pages: () =>
      DOCUMENT_IDS.filter((id) => documentEntry(id).panes.includes('contributions')).map((document) => ({
        document,
      })),
  },
  component: Contributions,
  errorComponent: PaneError,
})

function Contributions() {
  return <ContributionsPane data={Route.useLoaderData()} search={useSearchValues(contributionsSearch)} />
}
