import type { EditedDocument } from '../edition/model.ts'

/** eId of the section that holds a part; `summary` for the summary's paragraphs, null above both. */
export function sectionOf(document: EditedDocument, eId: string | null): string | null {
  if (eId === null) return null
  if (eId.startsWith('summary')) return 'summary'
  const holds = (part: { readonly eId: string }) => part.eId === eId
  const section = document.sections.find(
    (candidate) => candidate.eId === eId || candidate.paragraphs.some(holds) || candidate.items.some(holds),
  )
  return section?.eId ?? null
}
