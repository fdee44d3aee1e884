import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { timelineHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { validateTimelineSearch } from '../../timeline/explorer/url-state.ts'
import { TimelinePage } from '../../timeline/timeline-page.tsx'
import { metaOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/timeline')({
  validateSearch: validateTimelineSearch,
  loader: () => loadRecord(),
  head: ({ params }) => (isLanguage(params.lang) ? metaOf(timelineHead(params.lang)) : {}),
  component: Timeline,
})

function Timeline() {
  return <TimelinePage record={Route.useLoaderData()} search={Route.useSearch()} />
}
