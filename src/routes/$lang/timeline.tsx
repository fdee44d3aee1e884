import { createFileRoute } from '@tanstack/react-router'
import { loadRecord } from '../../corpus/record.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { timelineSearch } from '../../timeline/search.ts'
import { TimelinePage } from '../../timeline/timeline-page.tsx'
import { headOf } from '../../ui/shell/page-head.ts'
import { waySearch } from '../../ways/in-text/search.ts'
import { WayOnPage } from './-way-on-page.tsx'

export const Route = createFileRoute('/$lang/timeline')({
  validateSearch: (search) => ({ ...timelineSearch.texts(search), ...waySearch.texts(search) }),
  loader: ({ context }) => withWords(context.language, ['timeline'], loadRecord()),
  head: ({ match }) => headOf(match.context.language, 'timeline'),
  component: Timeline,
})

function Timeline() {
  return (
    <TimelinePage record={Route.useLoaderData()} search={useSearchValues(timelineSearch)}>
      <WayOnPage />
    </TimelinePage>
  )
}
