/** What the timeline draws of an event: when it was, its lane and its words. */
import type { Bilingual } from '../corpus/bilingual.ts'
import { TRACKS } from '../corpus/facts/tracks.ts'
import type { Thing } from '../corpus/things.ts'
import { type Digits, setDigits, withLatinDigits } from '../i18n/digits.ts'
import { type Language, otherLanguage } from '../i18n/language.ts'
import type { Locator } from '../locator.ts'

export const DAY = 86_400_000

export type Precision = 'day' | 'month' | 'year' | 'circa'
/** Whether the report speaks of an event, the session page does, or we added it for context. */
export const ORIGINS = ['report', 'session', 'context'] as const
export type Origin = (typeof ORIGINS)[number]

export interface TimelineEvent {
  readonly locator: Locator
  /** UTC instants; `end` is the first one after the event, so a day is a day long. */
  readonly start: number
  readonly end: number
  readonly precision: Precision
  readonly lane: string
  readonly origin: Origin
  readonly title: string
  /** A shorter name for where there is no room; null for none. */
  readonly brief: string | null
  /** A symbol; null for none. */
  readonly short: string | null
  /** The date in words. */
  readonly when: string
}

export interface Lane {
  readonly id: string
  readonly label: string
}

export const TRACK_IDS: readonly string[] = TRACKS

/** In order of time; of two that begin together the longer first. */
export const inOrder = (a: TimelineEvent, b: TimelineEvent): number =>
  a.start - b.start || b.end - a.end || (a.locator < b.locator ? -1 : 1)

/** The symbol of an event whose title does not have it, in whichever digits; null otherwise. */
export const symbolBesideTitle = ({ title, short }: Pick<TimelineEvent, 'title' | 'short'>): string | null =>
  short !== null && !withLatinDigits(title).includes(short) ? short : null

/** What is spoken of a mark: all that may be written beside it, and when. */
export function spokenName(event: TimelineEvent, comma: string): string {
  const { title, brief, when } = event
  const symbol = symbolBesideTitle(event)
  // In brackets it is not heard as the words that are seen.
  const written = [brief, symbol].filter((words) => words !== null && !` ${title}`.includes(` ${words}`))
  return [title, ...written, when].join(comma)
}

/** The events among the things of the record, with their words in one language and one set of digits. */
export function eventsFrom(things: readonly Thing[], language: Language, digits: Digits): TimelineEvent[] {
  const words = (text: Bilingual) => setDigits(text[language], digits)
  return things
    .flatMap(({ locator, kind, date, track, origin, title, shortTitle, symbol }): TimelineEvent[] => {
      if (kind !== 'event' || !date || !track || !origin) return []
      return [
        {
          locator,
          start: Date.parse(date.start),
          end: Date.parse(date.end) + DAY,
          precision: date.precision,
          lane: track,
          origin,
          title: setDigits(title[language] ?? title[otherLanguage(language)] ?? locator, digits),
          brief: shortTitle ? words(shortTitle) : null,
          short: symbol,
          when: words(date.display),
        },
      ]
    })
    .sort(inOrder)
}
