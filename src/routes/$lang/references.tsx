import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { ReferencesPage } from '../../references/references-page.tsx'
import { referencesSearch } from '../../references/search.ts'
import { headOf } from '../../ui/shell/page-head.ts'
import { FindInText } from './-find-in-text.tsx'

export const Route = createFileRoute('/$lang/references')({
  validateSearch: referencesSearch.texts,
  loader: ({ context }) => withWords(context.language, ['references'], loadRecord()),
  head: ({ match }) => headOf(match.context.language, 'references'),
  component: References,
})

function References() {
  const search = useSearchValues(referencesSearch)
  return (
    <>
      <ReferencesPage record={Route.useLoaderData()} search={search} />
      <FindInText query={search.find} />
    </>
  )
}
