import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId, loadDocument, loadEvidence } from '../../corpus/load.ts'
import { editionHead } from '../../document-head.ts'
import { EditionPage } from '../../evidence/edition/edition-page.tsx'
import { isLanguage } from '../../i18n/language.ts'
import { metaOf } from '../../page-head.ts'
import { UnknownDocument } from '../../ui/shell/unknown-document.tsx'

export const Route = createFileRoute('/$lang/edition/$document')({
  loader: async ({ params }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const [document, evidence] = await Promise.all([
      loadDocument(params.document),
      loadEvidence(params.document),
    ])
    return { id: params.document, document, evidence }
  },
  head: ({ loaderData, params }) =>
    loaderData && isLanguage(params.lang) ? metaOf(editionHead(params.lang, loaderData.document)) : {},
  component: Edition,
  notFoundComponent: Missing,
})

function Edition() {
  return <EditionPage {...Route.useLoaderData()} />
}

function Missing() {
  return <UnknownDocument wanted={Route.useParams().document} />
}
