import { createFileRoute, notFound, useChildMatches } from '@tanstack/react-router'
import { isDocumentId, loadDocument } from '../../corpus/load.ts'
import { documentHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { paneOfRoute } from '../../reader/panes.ts'
import { ReaderPage } from '../../reader/reader-page.tsx'
import { metaOf } from '../../ui/shell/page-head.ts'
import { UnknownDocument } from '../../ui/shell/unknown-document.tsx'

export const Route = createFileRoute('/$lang/read/$document')({
  loader: async ({ params }) => {
    if (!isDocumentId(params.document)) throw notFound()
    return { id: params.document, document: await loadDocument(params.document) }
  },
  head: ({ loaderData, params }) =>
    loaderData && isLanguage(params.lang) ? metaOf(documentHead(params.lang, loaderData.document)) : {},
  component: Reader,
  notFoundComponent: Missing,
})

function Reader() {
  const { id, document } = Route.useLoaderData()
  const pane = useChildMatches({
    select: (matches) => paneOfRoute(matches[0]?.routeId ?? null),
  })
  return <ReaderPage key={id} id={id} document={document} pane={pane} />
}

function Missing() {
  return <UnknownDocument wanted={Route.useParams().document} />
}
