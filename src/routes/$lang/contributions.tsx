import { createFileRoute } from '@tanstack/react-router'
import { ContributionsPage } from '../../contributions/contributions-page.tsx'
import { contributionsSearch } from '../../contributions/search.ts'
import { loadContributions } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/contributions')({
  validateSearch: contributionsSearch.texts,
  loader: ({ context }) => withWords(context.language, ['contributions'], loadContributions()),
  head: ({ match }) => headOf(match.context.language, 'contributions'),
  component: Contributions,
})

function Contributions() {
  return <ContributionsPage data={Route.useLoaderData()} search={useSearchValues(contributionsSearch)} />
}
