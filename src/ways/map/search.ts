/** What the address says to the map of the text. */
import { isLocator } from '../../locator.ts'
import { anyText, oneOf, searchSchema } from '../../place/search-schema.ts'

export const mapSearch = searchSchema({
  /** What colours it: the number of issues, the stakeholder groups, or one issue, thread, mechanism or actor. */
  show: (text) => (text === 'issues' || text === 'groups' || isLocator(text) ? anyText(text) : null),
  /** The clause that is open: `a-66-77/para_17.3`, counted from 0. */
  clause: anyText,
  /** Whether the marked clauses are listed. */
  table: oneOf(['open']),
})

export type MapSearch = ReturnType<typeof mapSearch.read>
