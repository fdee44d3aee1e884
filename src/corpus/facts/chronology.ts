import * as v from 'valibot'
import {
  bilingual,
  firstWith,
  isoDay,
  lastDayOf,
  locatorId,
  reportPlaces,
  source,
  verificationStatus,
} from './schema.ts'
import { TRACKS } from './tracks.ts'

const track = v.picklist(TRACKS)

const PRECISIONS = ['day', 'month', 'year', 'circa'] as const

const precision = v.picklist(PRECISIONS)

const period = v.strictObject({ start: isoDay, end: isoDay, precision, display: bilingual })
type Period = v.InferOutput<typeof period>

/** A month is written as its first to its last day, a year as 1 January to 31 December. */
function spansWholePeriods({ start, end, precision: unit }: Period): boolean {
  if (unit === 'month') {
    const [year = 0, month = 0, day = 0] = end.split('-').map(Number)
    return start.endsWith('-01') && day === lastDayOf(year, month)
  }
  return unit === 'year' ? start.endsWith('-01-01') && end.endsWith('-12-31') : true
}

const eventDate = v.pipe(
  period,
  v.check(({ start, end }: Period) => start <= end, 'starts after it ends'),
  v.check(spansWholePeriods, 'does not span the whole months or years of its precision'),
)

const event = v.strictObject({
  id: locatorId,
  /** Whether the report speaks of it, the session page does, or neither (it is there for context). */
  origin: v.picklist(['report', 'session', 'context']),
  date: eventDate,
  verification: v.strictObject({ status: verificationStatus, note: v.string() }),
  track,
  title: bilingual,
  /** What it is called where the title has no room, its body still told. */
  short_title: v.optional(bilingual),
  description: bilingual,
  /** The document that records the event. */
  document_symbol: v.nullable(v.string()),
  report: v.strictObject({
    ...reportPlaces,
    locations: v.array(v.string()),
    date_precision: v.nullable(v.picklist(['day', 'month', 'year', 'undated'])),
    date_as_printed: v.nullable(v.string()),
  }),
  related_dates: v.array(
    v.strictObject({ date: isoDay, label: bilingual, source_keys: v.array(v.string()) }),
  ),
  sources: v.array(source),
})

export const chronology = v.pipe(
  v.array(event),
  v.checkItems(
    firstWith(({ id }: v.InferOutput<typeof event>) => id),
    'its id stands twice',
  ),
)
