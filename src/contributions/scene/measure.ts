/** Sizes that follow from the width alone: a phone is read at arm's length, a wide plot from the back of a room. */

export const emOf = (width: number): number => Math.min(25, Math.max(13.5, 10.5 + width / 90))

/** Advances of the interface face's heavier weight, in hundredths of the size, for what is not of the usual width. */
const ADVANCES: readonly (readonly [string, number])[] = [
  ['\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u2066\u2067\u2068\u2069', 0],
  [' \u00a0', 24],
  ["ijl'.,:;،؛", 31],
  ['()[]|!frt-', 38],
  ['cksvxyz†I', 52],
  ['mwMW%', 92],
  ['ءاأإآرزلبتثنيىئ', 35],
  ['دذؤوةهعغفقكم', 52],
  ['جحخطظ', 70],
  ['سشصض', 90],
]
const ADVANCE = new Map(ADVANCES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])))
/** Letters that end in a long tail, and how much it adds to them. */
const TAILED = /[بتثنيىئلكفقسشصض](?![\u0620-\u0652])/g
const TAIL = 40

const usual = (letter: string) => (letter >= 'A' && letter <= 'Z' ? 67 : 60)

/** A text's width, a little generously: the plot is laid out before there is a browser to measure it. */
export function widthOf(text: string, size: number): number {
  let hundredths = TAIL * (text.match(TAILED)?.length ?? 0)
  for (const letter of text) hundredths += ADVANCE.get(letter) ?? usual(letter)
  return (size * hundredths) / 100
}

/** Words on lines no longer than `room`. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A last line shorter than this part of the room is a word left alone. */
const LAST_LINE = 0.35

/** The same on as many lines, the others giving of their words to a last one that would be all too short. */
export function balanced(text: string, size: number, room: number): string[] {
  const lines = wrapped(text, size, room)
  let best = lines
  for (let narrower = room; widthOf(best.at(-1) ?? '', size) < room * LAST_LINE; narrower *= 0.98) {
    const tried = wrapped(text, size, narrower)
    if (tried.length > lines.length || narrower < room / 2) break
    best = tried
  }
  return best
}
