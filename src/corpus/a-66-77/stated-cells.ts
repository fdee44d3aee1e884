import type { Relation } from '../relations/relation.ts'

/** The sentences that state figures of the table: 85 written and oral contributions, 13 participants in the discussion. */
export const STATED_CELLS: readonly Relation[] = [
  { from: 'a-66-77/para_10', to: 'a-66-77/table_1.total.written', type: 'states', basis: 'editors' },
  { from: 'a-66-77/para_10', to: 'a-66-77/table_1.total.oral', type: 'states', basis: 'editors' },
  { from: 'a-66-77/para_11', to: 'a-66-77/table_1.total.discussion', type: 'states', basis: 'editors' },
]
