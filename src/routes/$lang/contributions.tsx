import { createFileRoute } from '@tanstack/react-router'
import { ContributionsPage } from '../../contributions/contributions-page.tsx'
import { type ChartSearch, contributionsSearch } from '../../contributions/search.ts'
import { loadContributions } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { waySearch } from '../../ways/in-text/search.ts'
import { WayOnPage } from './-way-on-page.tsx'

export const Route = createFileRoute('/$lang/contributions')({
  validateSearch: (search): ChartSearch => ({
    ...contributionsSearch.texts(search),
    ...waySearch.texts(search),
  }),
  loader: ({ context }) => withWords(context.language, ['contributions'], loadContributions()),
  head: ({ match }) => headOf(match.context.language, 'contributions'),
  component: Contributions,
})

function Contributions() {
  return (
    <ContributionsPage data={Route.useLoaderData()} search={useSearchValues(contributionsSearch)}>
      <WayOnPage />
    </ContributionsPage>
  )
}
