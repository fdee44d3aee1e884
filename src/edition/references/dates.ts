import type { Locator } from '../../locator.ts'
import { thingLocator } from '../../locator.ts'
import { JOINED_PARTICLES, WORD_START } from '../arabic-prefix.ts'
import type { Candidate } from './candidate.ts'
import { matches } from './candidate.ts'
import type { DatedEvent } from './lexicon.ts'
import { isWithin } from './lexicon.ts'
import { MONTH_PATTERN, monthNumber } from './months.ts'

/** A number that is part of a symbol, a fraction or another date does not begin or end a date. */
const NUMBER_START = '(?<![\\p{L}\\p{M}\\p{N}/.,–-])'
const NUMBER_END = '(?![\\p{L}\\p{M}\\p{N}]|[/.,–-]\\p{N})'

const day = (name: string) => `${NUMBER_START}(?<${name}>0?[1-9]|[12]\\d|3[01])`
const secondDay = (name: string) => `(?<${name}>0?[1-9]|[12]\\d|3[01])`
const month = (name: string) => `(?<${name}>${MONTH_PATTERN})`
const year = (name: string) => `(?<${name}>1[89]\\d\\d|2[01]\\d\\d)`
const FROM = `(?:${WORD_START}و?من\\s+(?:يوم\\s+)?)?`
const TO = '(?:\\s+(?:إلى|حتى)\\s+(?:يوم\\s+)?|\\s*[–-]\\s*)'
const MONTH_START = `${WORD_START}${JOINED_PARTICLES}`
const YEAR_WORD = `${WORD_START}${JOINED_PARTICLES}(?:عام|سنة)`
const PART_OF_YEAR = '(?:نهاية|بداية|مطلع|أوائل|أواخر|منتصف)'

/** Most specific first; where several match at one place the longest is taken. */
const PATTERNS = [
  `${FROM}${day('day1')}(?:\\s+${month('month1')}(?:\\s+${year('year1')})?)?${TO}${secondDay('day2')}\\s+${month('month2')}\\s+${year('year2')}`,
  `${FROM}${MONTH_START}${month('month1')}(?:\\s+${year('year1')})?${TO}${month('month2')}\\s+${year('year2')}`,
  `${day('day1')}\\s+${month('month1')}\\s+${year('year1')}`,
  `${MONTH_START}${month('month1')}\\s+${year('year1')}`,
  `${FROM}${YEAR_WORD}\\s+${year('year1')}${TO}(?:(?:عام|سنة)\\s+)?${year('year2')}`,
  `(?:${WORD_START}${JOINED_PARTICLES}${PART_OF_YEAR}\\s+)?${YEAR_WORD}\\s+${year('year1')}`,
  `(?<=${WORD_START}[وف]?في\\s)${year('year1')}`,
].map((source) => new RegExp(source + NUMBER_END, 'gu'))

const two = (value: number) => String(value).padStart(2, '0')

/** An ISO date of the precision that is given; null for a day that its month has not. */
function iso(year: string, printedMonth: string | undefined, printedDay: string | undefined): string | null {
  if (printedMonth === undefined) return year
  const month = monthNumber(printedMonth)
  if (printedDay === undefined) return `${year}-${two(month)}`
  const date = new Date(Date.UTC(Number(year), month - 1, Number(printedDay)))
  return date.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(Number(printedDay))}` : null
}

/** `2009-03-13`, or `2010-09..2010-12`; what the end of a range says (its month, its year) holds for the start too. */
function dateId(groups: Readonly<Record<string, string>>): string | null {
  const { day1, day2, month1, month2, year1, year2 } = groups
  const startYear = year1 ?? year2
  if (startYear === undefined) return null
  const start = iso(startYear, month1 ?? month2, day1)
  if (year2 === undefined || start === null) return start
  const end = iso(year2, month2, day2)
  return end === null || start > end ? null : `${start}..${end}`
}

function datesIn(text: string): Candidate[] {
  return PATTERNS.flatMap((pattern) =>
    [...matches(pattern, text)].flatMap(({ start, end, groups }): Candidate[] => {
      const id = dateId(groups)
      return id === null ? [] : [{ start, end, type: 'date', locator: thingLocator('date', id) }]
    }),
  )
}

interface PrintedDate extends DatedEvent {
  /** Every date in the printed words. */
  readonly dates: ReadonlySet<Locator>
}

/** A printed date may be a year alone, which only counts as one after "in". */
const withDates = (event: DatedEvent): PrintedDate => ({
  ...event,
  dates: new Set(datesIn(`في ${event.printed}`).map(({ locator }) => locator)),
})

function holdsWords(printed: string, words: string): boolean {
  const at = printed.indexOf(words)
  if (at < 0) return false
  const around = [printed[at - 1] ?? ' ', printed[at + words.length] ?? ' ']
  return around.every((character) => !/[\p{L}\p{M}\p{N}]/u.test(character))
}

/**
 * Finds dates. One that the lexicon gives for this part with the same words is the event's; of several such events,
 * the one whose printed words say the least else.
 */
export function dateFinder(events: readonly DatedEvent[]) {
  const known = events.map(withDates).sort((a, b) => a.printed.length - b.printed.length)
  return (eId: string, text: string): Candidate[] =>
    datesIn(text).map((date) => {
      const words = text.slice(date.start, date.end)
      const event = known.find(
        ({ parts, dates, printed }) =>
          dates.has(date.locator) && isWithin(eId, parts) && holdsWords(printed, words),
      )
      return event ? { ...date, locator: event.locator } : date
    })
}
