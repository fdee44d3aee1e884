/** The chronology as iCalendar (RFC 5545): all-day events, one for each milestone. */
import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { ChronologyEvent } from './facts.ts'

const DAY = 86_400_000
/** When an event's data were last set down; a constant, so that the same facts always give the same file. */
const STAMP = '2026-11-21T00:00:00Z'

/** A calendar's end is the day after the last. */
const dayAfter = (iso: string): string => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10)

/** What a calendar program shows of an event: both languages, the date as we say it, the symbol, the sources. */
const about = ({ date, description, document_symbol, sources }: ChronologyEvent): string =>
  [
    description.ar,
    description.en,
    ...(date.precision === 'day' ? [] : [`${date.display.ar} / ${date.display.en}`]),
    ...(document_symbol ? [document_symbol] : []),
    ...sources.map(({ url }) => url),
  ].join('\n')

export function calendar(chronology: readonly ChronologyEvent[]): string {
  const file = new ICalCalendar({
    name: 'مسار: تعزيز التعاون · Masar: enhanced cooperation',
    prodId: { company: 'Masar', product: 'Chronology of enhanced cooperation', language: 'AR' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const event of chronology) {
    const { id, date, title, track, sources } = event
    file.createEvent({
      id: `${id}@masar`,
      stamp: STAMP,
      allDay: true,
      timezone: 'UTC',
      start: date.start,
      end: dayAfter(date.end),
      summary: `${title.ar} · ${title.en}`,
      description: about(event),
      categories: [{ name: track }],
      url: sources[0]?.url ?? null,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${file.toString()}\r\n`
}
