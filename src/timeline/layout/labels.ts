/** The words of an event for the room there is: its whole title, its short one, its title cut, its symbol, or none. */
import type { TimelineEvent } from '../events.ts'

export interface LabelText {
  readonly text: string
  readonly width: number
}

/** Share of a title that a cut title must have at least. */
const ENOUGH = 0.45
/** Where a cut title has a smaller share than this, the symbol is shown instead. */
const MOST = 0.65
const ELLIPSIS = '…'
const NUMBER = /[0-9٠-٩]/

/** The title cut at a word, with an ellipsis, no wider than `room`; null when too little of it would be left. */
function cut(
  title: string,
  room: number,
  measure: (text: string) => number,
  enough: number,
): LabelText | null {
  const full = measure(title)
  if (room < full * enough) return null
  const words = title.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[،,:؛;]$/, '')}${ELLIPSIS}`
    const width = measure(text)
    if (width < full * enough) return null
    if (width <= room) return { text, width }
  }
  return null
}

/** The last words of a title after an ellipsis, as many as `room` takes; null where not one has room. */
export function lastWords(title: string, room: number, measure: (text: string) => number): LabelText | null {
  return withEnding('', title.split(' ').slice(1), room, measure)
}

/** The first word of a title, which says whose it is, an ellipsis, and as many of its last words as `room` takes. */
export function bothEnds(title: string, room: number, measure: (text: string) => number): LabelText | null {
  const [first = '', ...rest] = title.split(' ')
  return withEnding(first, rest.slice(1), room, measure)
}

function withEnding(
  beginning: string,
  words: readonly string[],
  room: number,
  measure: (text: string) => number,
): LabelText | null {
  for (let from = 0; from < words.length; from++) {
    const text = `${beginning}${ELLIPSIS}${words.slice(from).join(' ')}`
    const width = measure(text)
    if (width <= room) return { text, width }
  }
  return null
}

/** What stands before the ellipsis of a title that was cut; null where none was. */
export const beginningOf = (text: string): string | null =>
  text.endsWith(ELLIPSIS) ? text.slice(0, -ELLIPSIS.length) : null

/**
 * A short title stands before a cut one: it says all that it says.
 * @param room px that the label may take
 * @param enough share of the title that a cut one must have at least
 */
export function fitLabel(
  { title, brief, short }: Pick<TimelineEvent, 'title' | 'brief' | 'short'>,
  room: number,
  measure: (text: string) => number,
  enough = ENOUGH,
): LabelText | null {
  const width = measure(title)
  if (width <= room) return { text: title, width }
  const named = brief === null ? null : { text: brief, width: measure(brief) }
  if (named && named.width <= room) return named
  const symbol = short === null ? null : { text: short, width: measure(short) }
  const shorter = cut(title, room, measure, enough)
  if (!symbol || symbol.width > room) return shorter
  // A title whose number is cut off, as “General Assembly resolution…”, says less than the symbol.
  const loses = NUMBER.test(title) && !NUMBER.test(shorter?.text ?? '')
  return !shorter || loses || shorter.width < width * MOST ? symbol : shorter
}
