import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { timelineHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../page-head.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { timelineSearch } from '../../timeline/search.ts'
import { TimelinePage } from '../../timeline/timeline-page.tsx'

export const Route = createFileRoute('/$lang/timeline')({
  validateSearch: timelineSearch.texts,
  loader: () => loadRecord(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(timelineHead(params.lang)) : {}),
  component: Timeline,
})

function Timeline() {
  return <TimelinePage record={Route.useLoaderData()} search={useSearchValues(timelineSearch)} />
}
