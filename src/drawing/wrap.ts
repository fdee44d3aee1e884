/** Words on lines: SVG has none of its own. */

type Measure = (text: string) => number

/** As many words on each line as `room` takes; a word that is longer has a line to itself. */
export function wrapped(text: string, room: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A last line shorter than this part of the room is a word left alone. */
const LAST_LINE = 0.35

/** The same on as many lines, the others giving of their words to a last one that would be all too short. */
export function balanced(text: string, room: number, measure: Measure): string[] {
  const lines = wrapped(text, room, measure)
  let best = lines
  for (let narrower = room; measure(best.at(-1) ?? '') < room * LAST_LINE; narrower *= 0.98) {
    const tried = wrapped(text, narrower, measure)
    if (tried.length > lines.length || narrower < room / 2) break
    best = tried
  }
  return best
}
