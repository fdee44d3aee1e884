/** The words of an event for the room there is: the whole title, as much of it as says something, its symbol, none. */
export interface LabelText {
  readonly text: string
  readonly width: number
}

/** Share of a title that must stand for its beginning to be worth showing. */
const ENOUGH = 0.45
const ELLIPSIS = '…'

/** The title cut at a word, with an ellipsis, no wider than `room`; null when too little of it would stand. */
function cut(title: string, room: number, measure: (text: string) => number): LabelText | null {
  const full = measure(title)
  if (room < full * ENOUGH) return null
  const words = title.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[،,:؛;]$/, '')}${ELLIPSIS}`
    const width = measure(text)
    if (width < full * ENOUGH) return null
    if (width <= room) return { text, width }
  }
  return null
}

/** @param room px that the label may take */
export function fitLabel(
  title: string,
  short: string | null,
  room: number,
  measure: (text: string) => number,
): LabelText | null {
  const width = measure(title)
  if (width <= room) return { text: title, width }
  const shorter = cut(title, room, measure)
  if (shorter) return shorter
  if (short === null) return null
  const symbol = measure(short)
  return symbol <= room ? { text: short, width: symbol } : null
}
