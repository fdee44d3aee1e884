import { useTranslation } from 'react-i18next'
import type { EditedDocument } from '../edition/model.ts'
import { paragraphNumber } from '../locator.ts'
import { useLanguage } from '../ui/language-context.tsx'

const NUMBERED = [
  ['footnote', /^fn_(\d+)$/],
  ['summary', /^summary_(\d+)$/],
  ['section', /^sec_(\d+)(?:\.heading)?$/],
  ['actionLine', /^action-line_c(\d+)$/],
  ['goal', /^goal_(\d+)$/],
] as const

/** What the interface calls a part of a document, for a link or a heading. */
export function usePartName(document: EditedDocument): (eId: string) => string {
  const { t } = useTranslation(['evidence', 'common'])
  const { language } = useLanguage()

  const inTable = (eId: string): string | null => {
    const table = document.tables.find((candidate) => eId.startsWith(candidate.eId))
    if (!table) return null
    if (eId === table.caption.eId) return t('evidence:parts.caption')
    const row = table.rows.find((candidate) => eId === candidate.eId || eId.startsWith(`${candidate.eId}.`))
    if (!row) return t('evidence:parts.table')
    const cell = row.cells.find((candidate) => candidate.eId === eId)
    const column = table.columns.find((candidate) => candidate.key === cell?.column)
    return column
      ? t('evidence:parts.cell', { row: row.label[language], column: column[language] })
      : t('evidence:parts.row', { row: row.label[language] })
  }

  return (eId) => {
    const num = paragraphNumber(eId)
    if (num !== null) return t('common:paragraph', { num })
    for (const [kind, pattern] of NUMBERED) {
      const found = pattern.exec(eId)?.[1]
      if (found === undefined) continue
      return kind === 'footnote'
        ? t('common:footnote', { num: found })
        : t(`evidence:parts.${kind}`, { num: found })
    }
    if (eId === 'title') return t('common:title')
    if (eId === 'author') return t('evidence:parts.author')
    return inTable(eId) ?? t('evidence:parts.masthead')
  }
}
