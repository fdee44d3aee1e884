import { createFileRoute, notFound, useChildMatches } from '@tanstack/react-router'
import { DOCUMENT_IDS, isDocumentId, loadDocument } from '../../corpus/load.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { paneOfRoute } from '../../reader/panes.ts'
import { ReaderPage } from '../../reader/reader-page.tsx'
import { headOf, titleWithSymbol } from '../../ui/shell/page-head.ts'
import { UnknownDocument } from '../../ui/shell/unknown-document.tsx'

export const Route = createFileRoute('/$lang/read/$document')({
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const document = await withWords(
      context.language,
      ['reader', 'references'],
      loadDocument(params.document),
    )
    return { id: params.document, document }
  },
  head: ({ loaderData, match: { context } }) =>
    loaderData
      ? headOf(context.language, 'reader', titleWithSymbol(context.language, loaderData.document))
      : {},
  staticData: { pages: () => DOCUMENT_IDS.map((document) => ({ document })) },
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
