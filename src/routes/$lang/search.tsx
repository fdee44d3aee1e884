import { createFileRoute } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { searchSearch } from '../../search/search.ts'
import { SearchPage } from '../../search/search-page.tsx'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/search')({
  validateSearch: searchSearch.texts,
  loader: ({ context }) => withWords(context.language, ['search'], null),
  head: ({ match }) => headOf(match.context.language, 'search'),
  component: Search,
})

function Search() {
  return <SearchPage search={useSearchValues(searchSearch)} />
}
