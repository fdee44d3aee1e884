import { createFileRoute } from '@tanstack/react-router'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { RescuePage } from '../../rescue/page/rescue-page.tsx'
import { rescueSearch } from '../../rescue/search.ts'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/rescue')({
  validateSearch: rescueSearch.texts,
  loader: ({ context }) => withWords(context.language, ['rescue'], null),
  head: ({ match }) => headOf(match.context.language, 'rescue'),
  component: Rescue,
})

function Rescue() {
  return <RescuePage search={useSearchValues(rescueSearch)} />
}
