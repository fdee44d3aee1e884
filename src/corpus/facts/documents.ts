import * as v from 'valibot'
import { documentLocator } from '../../edition/references/document-locator.ts'
import {
  bilingualOrUnknown,
  firstWith,
  isoDayOrMonth,
  reportPlaces,
  source,
  verificationStatus,
  webAddress,
} from './schema.ts'

const document = v.strictObject({
  symbol: v.pipe(
    v.string(),
    v.check((symbol) => /[a-z0-9]/i.test(symbol), 'not a symbol'),
  ),
  title: bilingualOrUnknown,
  date: v.nullable(isoDayOrMonth),
  status: verificationStatus,
  note: v.string(),
  /** Empty where the files do not say. */
  body: v.string(),
  link: webAddress,
  cited_in_report: v.boolean(),
  report: v.strictObject(reportPlaces),
  sources: v.array(source),
})

const figures = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.length(4))

const tableRow = v.strictObject({
  ar: v.string(),
  en: v.string(),
  printed: figures,
  arithmetic: v.optional(figures),
  arithmetic_total: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  anomaly: v.optional(v.string()),
})

/** The report's table, as printed and as it adds up. */
const contributionsTable = v.strictObject({
  title_ar: v.string(),
  title_en_proposed: v.string(),
  english_original_found: v.boolean(),
  columns_as_printed: v.string(),
  columns_proposed: v.array(
    v.strictObject({ key: v.string(), en: v.string(), ar: v.string(), basis: v.string() }),
  ),
  columns_status: v.string(),
  rows: v.array(tableRow),
})

export const documents = v.strictObject({
  note: v.string(),
  documents: v.pipe(
    v.array(document),
    v.checkItems(
      firstWith(({ symbol }: v.InferOutput<typeof document>) => documentLocator(symbol)),
      'its symbol has the locator of another one',
    ),
  ),
  contributions_table: contributionsTable,
})
