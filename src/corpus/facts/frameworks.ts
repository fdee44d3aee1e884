import * as v from 'valibot'
import { bilingual, firstWith, webAddress } from './schema.ts'

const actionLine = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^C([1-9]|1[01])$/, 'not an action line')),
  name: bilingual,
  printed_ar: v.string(),
  printed_ar_is_machine_translation: v.boolean(),
  printed_ar_faithful: v.boolean(),
  ar_status: v.string(),
  ar_basis: v.string(),
  en_sources: v.array(webAddress),
  ar_sources: v.array(webAddress),
  note: v.string(),
})

const goal = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(17)),
  name: bilingual,
  statement: bilingual,
  printed_ar: v.string(),
  printed_ar_is_machine_translation: v.boolean(),
  ar_status: v.string(),
  ar_note: v.string(),
  sources: v.array(v.string()),
  link: webAddress,
})

const term = v.strictObject({
  en: v.string(),
  report_ar: v.optional(v.string()),
  printed_session_ar: v.optional(v.string()),
  recommended_ar: v.optional(v.string()),
  note: v.optional(v.string()),
})

export const frameworks = v.strictObject({
  wsis_action_lines: v.pipe(
    v.array(actionLine),
    v.checkItems(
      firstWith(({ code }: v.InferOutput<typeof actionLine>) => code),
      'its code stands twice',
    ),
  ),
  sdgs: v.pipe(
    v.array(goal),
    v.checkItems(
      firstWith(({ number }: v.InferOutput<typeof goal>) => String(number)),
      'its number stands twice',
    ),
  ),
  terminology: v.array(term),
})
