import { createFileRoute, notFound } from '@tanstack/react-router'
import { isDocumentId, loadGlossary, loadParts } from '../../corpus/load.ts'
import { indexParts } from '../../corpus/parts/part.ts'
import { TermsPane } from '../../glossary/terms-pane.tsx'
import { withWords } from '../../i18n/catalogue.ts'
import { PaneError } from '../../ui/shell/failure.tsx'

export const Route = createFileRoute('/$lang/read/$document/glossary')({
  loader: async ({ params, context }) => {
    if (!isDocumentId(params.document)) throw notFound()
    const [glossary, parts] = await withWords(
      context.language,
      ['glossary'],
      Promise.all([loadGlossary(), loadParts()]),
    )
    return { document: params.document, glossary, parts: indexParts(parts) }
  },
  component: Glossary,
  errorComponent: PaneError,
})

function Glossary() {
  return <TermsPane {...Route.useLoaderData()} />
}
