import { createFileRoute } from '@tanstack/react-router'
import { EmbedPage } from '../../contributions/embed-page.tsx'
import { parseSearch } from '../../contributions/view.ts'
import { loadContributions } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/embed/$chart')({
  validateSearch: parseSearch,
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
    <EmbedPage data={Route.useLoaderData()} search={Route.useSearch()} wanted={Route.useParams().chart} />
  )
}
