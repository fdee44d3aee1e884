import { createFileRoute } from '@tanstack/react-router'
import { EmbedPage } from '../../contributions/embed-page.tsx'
import { contributionsSearch } from '../../contributions/search.ts'
import { loadContributions } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/embed/$chart')({
  validateSearch: contributionsSearch.texts,
  loader: ({ context }) => withWords(context.language, ['contributions'], loadContributions()),
  head: ({ match }) => headOf(match.context.language, 'contributions'),
  staticData: {
    bare: true,
    pages: async () => {
      const { CHART_IDS } = await import('../../contributions/registry.ts')
      return CHART_IDS.map((chart) => ({ chart }))
    },
  },
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
