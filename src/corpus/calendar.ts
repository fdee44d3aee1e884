/** The chronology as iCalendar (RFC 5545): all-day events, one for each milestone. */
import type { ChronologyEvent } from './facts.ts'

const DAY = 86_400_000
/** When an event's data were last set down; a constant, so that the same facts always give the same file. */
const STAMP = '20261121T000000Z'
const OCTETS = 75
const encoder = new TextEncoder()

const compact = (iso: string): string => iso.replaceAll('-', '')

/** A calendar's end is the day after the last. */
const dayAfter = (iso: string): string => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10)

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n')

/** A content line is at most 75 octets; the rest goes on in lines that begin with a space, no character cut. */
export function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (size + octets > OCTETS) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += character
    size += octets
  }
  return [...lines, current].join('\r\n')
}

function eventLines({
  id,
  date,
  title,
  description,
  track,
  sources,
  document_symbol,
}: ChronologyEvent): string[] {
  const about = [
    description.ar,
    description.en,
    ...(date.precision === 'day' ? [] : [`${date.display.ar} / ${date.display.en}`]),
    ...(document_symbol ? [document_symbol] : []),
    ...sources.map(({ url }) => url),
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${id}@masar`,
    `DTSTAMP:${STAMP}`,
    `DTSTART;VALUE=DATE:${compact(date.start)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date.end))}`,
    `SUMMARY:${escaped(`${title.ar} · ${title.en}`)}`,
    `DESCRIPTION:${escaped(about.join('\n'))}`,
    `CATEGORIES:${track}`,
    ...(sources[0] ? [`URL:${sources[0].url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

export function calendar(chronology: readonly ChronologyEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Masar//Chronology of enhanced cooperation//AR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped('مسار: تعزيز التعاون · Masar: enhanced cooperation')}`,
    ...chronology.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
