import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { validateTimelineSearch } from '../../timeline/explorer/url-state.ts'
import { TimelinePage } from '../../timeline/timeline-page.tsx'
import { headOf } from '../../ui/shell/page-head.ts'

export const Route = createFileRoute('/$lang/timeline')({
  validateSearch: validateTimelineSearch,
  loader: ({ context }) => withWords(context.language, ['timeline', 'references'], loadRecord()),
  head: ({ match }) => headOf(match.context.language, 'timeline'),
  component: Timeline,
})

function Timeline() {
  return <TimelinePage record={Route.useLoaderData()} search={Route.useSearch()} />
}
