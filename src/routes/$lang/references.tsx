import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { referencesHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { ReferencesPage } from '../../references/references-page.tsx'
import { parseReferencesSearch } from '../../references/search.ts'
import { metaOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/references')({
  validateSearch: parseReferencesSearch,
  loader: () => loadRecord(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(referencesHead(params.lang)) : {}),
  component: References,
})

function References() {
  return <ReferencesPage record={Route.useLoaderData()} search={Route.useSearch()} />
}
