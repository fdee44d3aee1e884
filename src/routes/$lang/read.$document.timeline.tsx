import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId } from '../../corpus/load.ts'
import { loadRecord } from '../../corpus/record.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { validateTimelineSearch } from '../../timeline/explorer/url-state.ts'
import { TimelinePane } from '../../timeline/timeline-pane.tsx'
import { PaneError } from '../../ui/shell/pane-error.tsx'

export const Route = createFileRoute('/$lang/read/$document/timeline')({
  validateSearch: validateTimelineSearch,
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const record = await withWords(context.language, ['timeline', 'references'], loadRecord())
    return { document: params.document, record }
  },
  component: Timeline,
  errorComponent: PaneError,
})

function Timeline() {
  return <TimelinePane {...Route.useLoaderData()} search={Route.useSearch()} />
}
