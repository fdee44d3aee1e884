import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId, loadEvidence } from '../../corpus/load.ts'
import { EvidencePane } from '../../evidence/evidence-pane.tsx'
import { PaneError } from '../../ui/shell/pane-error.tsx'

export const Route = createFileRoute('/$lang/read/$document/evidence')({
  loader: async ({ params }) => {
    if (!isDocumentId(params.document)) throw notFound()
    return loadEvidence(params.document)
  },
  component: Evidence,
  errorComponent: PaneError,
})

function Evidence() {
  return <EvidencePane evidence={Route.useLoaderData()} />
}
