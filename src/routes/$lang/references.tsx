import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { referencesHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../page-head.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { ReferencesPage } from '../../references/references-page.tsx'
import { referencesSearch } from '../../references/search.ts'

export const Route = createFileRoute('/$lang/references')({
  validateSearch: referencesSearch.texts,
  loader: () => loadRecord(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(referencesHead(params.lang)) : {}),
  component: References,
})

function References() {
  return <ReferencesPage record={Route.useLoaderData()} search={useSearchValues(referencesSearch)} />
}
