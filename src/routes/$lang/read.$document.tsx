import { createFileRoute, notFound, useChildMatches } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isDocumentId, loadDocument } from '../../corpus/load.ts'
import { documentHead } from '../../document-head.ts'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../page-head.ts'
import { SurroundingsProvider } from '../../place/surroundings.tsx'
import { paneOfRoute } from '../../reader/panes.ts'
import { ReaderPage } from '../../reader/reader-page.tsx'
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
  const surroundings = useMemo(() => ({ text: id, framed: false }), [id])
  return (
    <SurroundingsProvider value={surroundings}>
      <ReaderPage key={id} id={id} document={document} pane={pane} />
    </SurroundingsProvider>
  )
}

function Missing() {
  return <UnknownDocument wanted={Route.useParams().document} />
}
