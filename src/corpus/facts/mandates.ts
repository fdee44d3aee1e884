import * as v from 'valibot'
import { locatorId, webAddress } from './schema.ts'

/**
 * What the later event does with the earlier one, or the earlier asks of the later. `asks`: it was asked for;
 * `grounds`: it rests on it; the others say what they are called.
 */
const ACTS = [
  'asks',
  'endorses',
  'takes-note',
  'welcomes',
  'cites',
  'grounds',
  'reports',
  'sums-up',
  'completes',
  'includes',
  'prepares',
  'submits',
] as const
export type Act = (typeof ACTS)[number]

const words = v.pipe(v.string(), v.minLength(1))

/** Words of the report (a part of it, letter for letter) that speak of an event without naming it as a reference does. */
export const eventWords = v.array(v.strictObject({ event: locatorId, part: v.string(), words }))

/**
 * An earlier event leads to a later one: the report says so in these words, or, of what came after it, pages that one of
 * the two events has among its sources.
 */
export const mandates = v.array(
  v.pipe(
    v.strictObject({
      from: locatorId,
      to: locatorId,
      act: v.picklist(ACTS),
      stated: v.optional(v.array(v.strictObject({ part: v.string(), words })), []),
      sources: v.optional(v.array(webAddress), []),
    }),
    v.check(({ stated, sources }) => stated.length + sources.length > 0, 'nothing says that it leads there'),
  ),
)
