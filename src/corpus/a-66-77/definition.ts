import type { DocumentDefinition } from '../document-definition.ts'
import { CONTRIBUTIONS } from './contributions.ts'
import { reportDocument } from './document.ts'
import { ID } from './frame.ts'
import { LEXICON } from './lexicon.ts'
import { partsAt } from './parts-at.ts'
import { REMARKS } from './remarks.ts'
import { STATED_CELLS } from './stated-cells.ts'

/** The Secretary-General’s report of 2011. */
export const report = {
  id: ID,
  names: {
    short: { ar: 'التقرير', en: 'The report' },
    full: { ar: 'تقرير الأمين العام', en: 'Report of the Secretary-General' },
    within: { ar: 'تقرير الأمين العام', en: 'the Secretary-General’s report' },
  },
  panes: ['contributions'],
  origin: 'report',
  damaged: true,
  remarks: REMARKS,
  build: (lines, { findMentions }) => reportDocument(lines, findMentions),
  lexicon: LEXICON,
  numberedInFacts: true,
  partsAt,
  relations: STATED_CELLS,
  contributions: CONTRIBUTIONS,
} as const satisfies DocumentDefinition
