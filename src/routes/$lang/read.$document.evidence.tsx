import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId, loadDocument, loadEnglish, loadEvidence } from '../../corpus/load.ts'
import { EvidencePane } from '../../evidence/pane/evidence-pane.tsx'
import { evidenceSearch } from '../../evidence/search.ts'
import { withWords } from '../../i18n/catalogue.ts'
import { useSearchValues } from '../../place/use-search.ts'
import { PaneError } from '../../ui/shell/failure.tsx'
import { withoutEnglish } from '../../ui/shell/load-anew.ts'

export const Route = createFileRoute('/$lang/read/$document/evidence')({
  validateSearch: evidenceSearch.texts,
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const [document, evidence, english] = await withWords(
      context.language,
      ['evidence', 'edition'],
      Promise.all([
        loadDocument(params.document),
        loadEvidence(params.document),
        context.language === 'en' ? loadEnglish(params.document).catch(withoutEnglish) : null,
      ]),
    )
    return { id: params.document, document, evidence, english }
  },
  component: Evidence,
  errorComponent: PaneError,
})

function Evidence() {
  const { as = 'lines' } = useSearchValues(evidenceSearch)
  return <EvidencePane {...Route.useLoaderData()} view={as} />
}
