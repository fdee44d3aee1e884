import { createFileRoute, notFound } from '@tanstack/react-router'
import { DOCUMENT_IDS, isDocumentId, loadDocument, loadEnglish, loadEvidence } from '../../corpus/load.ts'
import { EditionPage } from '../../evidence/edition/edition-page.tsx'
import { withWords } from '../../i18n/catalogue.ts'
import { withoutEnglish } from '../../ui/shell/load-anew.ts'
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
    // Only the lists of a translated page are quoted with their English.
    const quotes = document.sections.some(({ items }) => items.some(({ established }) => established))
    const english =
      quotes && context.language === 'en' ? await loadEnglish(params.document).catch(withoutEnglish) : null
    return { id: params.document, document, evidence, english }
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
