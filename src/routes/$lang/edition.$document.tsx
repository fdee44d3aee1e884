import { createFileRoute, notFound } from '@tanstack/react-router'
import { DOCUMENT_IDS, isDocumentId, loadDocument, loadEvidence } from '../../corpus/load.ts'
import { EditionPage } from '../../evidence/edition/edition-page.tsx'
import { withWords } from '../../i18n/catalogue.ts'
import { headOf, titleOf } from '../../ui/shell/page-head.ts'
import { UnknownDocument } from '../../ui/shell/unknown-document.tsx'

export const Route = createFileRoute('/$lang/edition/$document')({
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const [document, evidence] = await withWords(
      context.language,
      ['edition', 'evidence', 'documents'],
      Promise.all([loadDocument(params.document), loadEvidence(params.document)]),
    )
    return { id: params.document, document, evidence }
  },
  head: ({ loaderData, match: { context } }) =>
    loaderData ? headOf(context.language, 'edition', titleOf(context.language, loaderData.document)) : {},
  staticData: { pages: () => DOCUMENT_IDS.map((document) => ({ document })) },
  component: Edition,
  notFoundComponent: Missing,
})

function Edition() {
  return <EditionPage {...Route.useLoaderData()} />
}

function Missing() {
  return <UnknownDocument wanted={Route.useParams().document} />
}
