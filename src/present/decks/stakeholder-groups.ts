import type { WrittenDeck } from '../deck/schema.ts'

type Answers = Extract<WrittenDeck['steps'][number], { kind: 'question' }>['answers']

/** The report's four groups, with what it counted of each in 2010. */
export const STAKEHOLDER_GROUPS: Answers = [
  {
    id: 'governments',
    label: { ar: 'الحكومات', en: 'Governments' },
    tone: 1,
    report: { value: 32, at: 'a-66-77/table_1.governments.total' },
  },
  {
    id: 'international-organizations',
    label: { ar: 'المنظمات الدولية', en: 'International organizations' },
    tone: 2,
    report: { value: 8, at: 'a-66-77/table_1.international-organizations.total' },
  },
  {
    id: 'civil-society',
    label: { ar: 'المجتمع المدني', en: 'Civil society' },
    tone: 3,
    report: { value: 42, at: 'a-66-77/table_1.civil-society.total' },
  },
  {
    id: 'private-sector',
    label: { ar: 'القطاع الخاص', en: 'Private sector' },
    tone: 4,
    report: { value: 16, at: 'a-66-77/table_1.private-sector.total' },
  },
]
