import * as v from 'valibot'
import { bilingualOrUnknown, firstWith, locatorId, reportPlaces } from './schema.ts'

const ACTOR_TYPES = [
  'technical',
  'intergovernmental',
  'united-nations',
  'multistakeholder',
  'government',
  'private-sector',
  'civil-society',
] as const

const actor = v.strictObject({
  id: locatorId,
  /** Both null for the organization that footnote 2 announces and does not name. */
  name: bilingualOrUnknown,
  acronym: v.nullable(v.string()),
  type: v.nullable(v.picklist(ACTOR_TYPES)),
  /** Its place among the names of footnote 2; `additional` for the one over and above the ten. */
  footnote_2: v.nullable(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), v.literal('additional')])),
  report: v.strictObject(reportPlaces),
  /** Other Arabic names; some end with where they stand, in brackets. */
  ar_variants: v.array(v.string()),
  name_en_basis: v.nullable(v.string()),
  note: v.string(),
})

export const actors = v.strictObject({
  note: v.string(),
  actors: v.pipe(
    v.array(actor),
    v.checkItems(
      firstWith(({ id }: v.InferOutput<typeof actor>) => id),
      'its id stands twice',
    ),
  ),
})
