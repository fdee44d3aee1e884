/** The shapes that the fact files share. */
import * as v from 'valibot'

const REAL_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Day 0 of the next month is the last day of this one. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function isRealDay(value: string): boolean {
  const [, year, month, day] = (REAL_DAY.exec(value) ?? []).map(Number)
  if (!year || !month || !day) return false
  return month <= 12 && day <= lastDayOf(year, month)
}

export const isoDay = v.pipe(v.string(), v.check(isRealDay, 'not a day (YYYY-MM-DD)'))

/** A day, or a month where only the month is known. */
export const isoDayOrMonth = v.pipe(
  v.string(),
  v.check((value) => isRealDay(value) || isRealDay(`${value}-01`), 'not a day or a month'),
)

export const bilingual = v.strictObject({ ar: v.string(), en: v.string() })
export const bilingualOrUnknown = v.strictObject({ ar: v.nullable(v.string()), en: v.nullable(v.string()) })

export const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'not a web address'))

/** What a datum rests on. */
export const source = v.strictObject({
  url: webAddress,
  publisher: v.string(),
  /** A mirror is a copy of the document, at somebody else's site. */
  kind: v.picklist(['official', 'mirror', 'secondary']),
  /** What it says that we rely on. */
  supports: v.string(),
  /** The symbol of the document that a copy is of. */
  of: v.optional(v.string()),
  /** Whether the address itself was opened. */
  read: v.optional(v.boolean(), true),
})

/** What can stand after the slash in a locator: lower case, no spaces. */
export const locatorId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'not fit for a locator'))

const VERIFICATION_STATUSES = ['verified', 'partial', 'unverified'] as const
export const verificationStatus = v.picklist(VERIFICATION_STATUSES)
export type VerificationStatus = v.InferOutput<typeof verificationStatus>

const ordinalNumber = v.pipe(v.number(), v.integer(), v.minValue(1))
const numbers = v.array(ordinalNumber)

/** Where the report (A/66/77-E/2011/103) speaks of something: its paragraphs and footnotes by number. */
export const reportPlaces = { paragraphs: numbers, footnotes: numbers }

/** For `v.checkItems`: no earlier item has the same key. */
export function firstWith<Item>(key: (item: Item) => string) {
  return (item: Item, index: number, all: Item[]) =>
    all.findIndex((other) => key(other) === key(item)) === index
}
