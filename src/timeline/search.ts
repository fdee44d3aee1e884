/** What the address says to the timeline. */
import { anyText, oneOf, searchSchema } from '../place/search-schema.ts'

export const timelineSearch = searchSchema({
  /** First and last day in view: `2010-09-01`, or a month, or a year. */
  from: anyText,
  to: anyText,
  /** The way time runs, where it is not the page's. */
  flow: oneOf(['rtl', 'ltr']),
  tracks: anyText,
  origins: anyText,
  /** Only what this part speaks of: `a-66-77/para_7`. */
  in: anyText,
  q: anyText,
  /** The event that is open, by its id. */
  event: anyText,
  /** Which mandates are drawn: all, or those of the open event's chain. */
  arcs: oneOf(['all', 'chain']),
  sort: oneOf(['date', 'title', 'track', 'origin']),
  /** Last first, whatever it says. */
  desc: anyText,
})

export type TimelineSearch = ReturnType<typeof timelineSearch.read>
export type SortKey = NonNullable<TimelineSearch['sort']>
