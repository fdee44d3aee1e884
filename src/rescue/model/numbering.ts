/** Which lines begin a numbered paragraph. */

interface Numbered {
  /** As it is written. */
  readonly number: string
  /** How much of the line is the number, with what stands around it. */
  readonly length: number
}

interface Sequence {
  readonly style: string
  next: number
  readonly lines: number[]
}

/** A number and what closes it. No date and no part of a larger number: what follows is no digit. */
const NUMBER = /^\s*(\(?)(\d{1,3}|[٠-٩]{1,3})\s*(\)\s*[-–—.:]?|[-–—ـ.:])\s*(?=[^\s\d٠-٩])/u
/** So many in a row are a numbering; fewer may be anything. */
const FEWEST = 3

const figureOf = (digits: string): number =>
  Number(digits.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660)))

/**
 * Numbers that follow each other, written alike, from whichever one on; a numbering within a paragraph of another one,
 * and one that begins anew in each chapter, are numberings as well.
 * @param taken lines that are something else
 */
export function numberedLines(
  lines: readonly string[],
  taken: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, Numbered> {
  const candidates = new Map<number, Numbered>()
  /** Those that may go on, the innermost last. */
  let open: Sequence[] = []
  const all: Sequence[] = []
  lines.forEach((line, at) => {
    const match = taken.has(at) ? null : NUMBER.exec(line)
    if (!match) return
    const [whole, bracket = '', digits = '', close = ''] = match
    const figure = figureOf(digits)
    const style = `${bracket}${close.replace(/\s/gu, '').replace(/[–—ـ]/u, '-')}${/\d/.test(digits) ? '1' : '١'}`
    candidates.set(at, { number: digits, length: whole.length })
    const inner = open.findLastIndex((each) => each.style === style && each.next === figure)
    const going = open[inner]
    if (going) {
      going.lines.push(at)
      going.next++
      open = open.slice(0, inner + 1)
    } else if (figure > 0) {
      const fresh = { style, next: figure + 1, lines: [at] }
      all.push(fresh)
      // What began in the same way and went no further was none, or has ended.
      open = [...open.filter((each) => each.style !== style || each.lines.length >= FEWEST), fresh].slice(-8)
    }
  })
  const places = all.flatMap((sequence) => (sequence.lines.length >= FEWEST ? sequence.lines : []))
  return new Map(
    places
      .sort((one, other) => one - other)
      .flatMap((at) => {
        const found = candidates.get(at)
        return found ? [[at, found] as const] : []
      }),
  )
}
