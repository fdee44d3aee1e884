import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId } from '../../corpus/load.ts'
import { loadRecord } from '../../corpus/record.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { timelineSearch } from '../../timeline/search.ts'
import { TimelinePane } from '../../timeline/timeline-pane.tsx'
import { PaneError } from '../../ui/shell/pane-error.tsx'

export const Route = createFileRoute('/$lang/read/$document/timeline')({
  validateSearch: timelineSearch.texts,
  loader: async ({ params }) => {
    if (!isDocumentId(params.document)) throw notFound()
    return { document: params.document, record: await loadRecord() }
  },
  component: Timeline,
  errorComponent: PaneError,
})

function Timeline() {
  return <TimelinePane {...Route.useLoaderData()} search={useSearchValues(timelineSearch)} />
}
