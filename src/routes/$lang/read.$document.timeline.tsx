import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId } from '../../corpus/load.ts'
import { loadRecord } from '../../corpus/record.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { timelineSearch } from '../../timeline/search.ts'
import { TimelinePane } from '../../timeline/timeline-pane.tsx'
import { PaneError } from '../../ui/shell/failure.tsx'

export const Route = createFileRoute('/$lang/read/$document/timeline')({
  validateSearch: timelineSearch.texts,
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const record = await withWords(context.language, ['timeline'], loadRecord())
    return { document: params.document, record }
  },
  component: Timeline,
  errorComponent: PaneError,
})

function Timeline() {
  return <TimelinePane {...Route.useLoaderData()} search={useSearchValues(timelineSearch)} />
}
