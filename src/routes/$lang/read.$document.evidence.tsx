import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId, loadDocument, loadEvidence } from '../../corpus/load.ts'
import { EvidencePane } from '../../evidence/evidence-pane.tsx'
import { evidenceSearch } from '../../evidence/views.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { PaneError } from '../../ui/shell/pane-error.tsx'

export const Route = createFileRoute('/$lang/read/$document/evidence')({
  validateSearch: evidenceSearch,
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const [document, evidence] = await withWords(
      context.language,
      ['evidence', 'edition'],
      Promise.all([loadDocument(params.document), loadEvidence(params.document)]),
    )
    return { id: params.document, document, evidence }
  },
  component: Evidence,
  errorComponent: PaneError,
})

function Evidence() {
  const { as = 'lines' } = Route.useSearch()
  return <EvidencePane {...Route.useLoaderData()} view={as} />
}
