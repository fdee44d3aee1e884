import type { EditedDocument, Section } from '../edition/model.ts'
import { setDigits } from '../i18n/digits.ts'
import { useLanguage } from '../ui/language-context.tsx'
import { useSettings } from '../ui/settings/settings-store.ts'
import { useReader } from './reader-context.tsx'

/** A section's heading in the interface language; where the source has none, the name that we give it. */
export function useSectionName(): (section: Section) => string {
  const { language } = useLanguage()
  const { digits } = useSettings()
  const { document } = useReader()
  return ({ heading, english, named }) => {
    if (!heading) return named?.[language] ?? english
    return language === document.language ? setDigits(heading.text, digits) : english
  }
}

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
