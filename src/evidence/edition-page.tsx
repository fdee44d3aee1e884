import type { DocumentId, Evidence } from '../corpus/load.ts'
import type { EditedDocument } from '../edition/model.ts'

interface Props {
  readonly id: DocumentId
  readonly document: EditedDocument
  readonly evidence: Evidence
}

export function EditionPage({ id, document, evidence }: Props) {
  return (
    <main id="text">
      {id} {document.contradictions.length} {evidence.apparatus.length}
    </main>
  )
}
