/** What is plain in a document: numbered paragraphs, headings, footnotes, and which lines were only broken by the page. */
import { isHeading } from './headings.ts'
import { numberedLines } from './numbering.ts'

type PartKind = 'heading' | 'paragraph' | 'footnote'

export interface Part {
  readonly kind: PartKind
  /** As the document numbers it; of a footnote, its mark as it stands at the head of the note. */
  readonly number: string | null
  /** Lines that a paragraph is broken into: those that the page broke are joined, those that the writer broke are not. */
  readonly lines: readonly string[]
  /** Place of its first line among the lines that were given. */
  readonly from: number
}

const DIGITS = String.raw`\d{1,3}|[٠-٩]{1,3}|\*{1,3}`
/** A mark at the head of a line; its number is in the one group or the other. */
const FOOTNOTE = new RegExp(
  String.raw`^\s*(\(\s*(?:${DIGITS})\s*\)|\[\s*(?:${DIGITS})\s*\]|[¹²³⁰-⁹]{1,3})\s*(?=\S)`,
  'u',
)
/** The same within a line. */
export const MARKS = new RegExp(String.raw`\s?(\((?:${DIGITS})\)|\[(?:${DIGITS})\]|[¹²³⁰-⁹]{1,3})`, 'gu')
/** A line shorter than this share of the usual one was ended by the writer. */
const FULL_LINE = 0.72
/** Lines that make a text one that a page has broken. */
const FEWEST_LINES = 8

const isBlank = (line: string): boolean => line.trim() === ''
/** A mark without the spaces in it. */
const plainMark = (mark: string): string => mark.replace(/\s/gu, '')

/** Which lines begin a footnote: a mark at the start of a line that an earlier line has within it. */
function footnoteLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const marks = new Set<string>()
  const found = new Map<number, string>()
  lines.forEach((line, at) => {
    const own = FOOTNOTE.exec(line)?.[1]
    const mark = own === undefined ? undefined : plainMark(own)
    if (mark !== undefined && marks.has(mark)) found.set(at, mark)
    for (const { 1: within = '', index } of line.matchAll(MARKS))
      if (line.slice(0, index).trim() !== '') marks.add(within)
  })
  return found
}

/** How long a full line is, in a text that a page has broken into lines; null in one that nobody broke. */
function fullLine(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0)
  if (lengths.length < FEWEST_LINES) return null
  lengths.sort((one, other) => one - other)
  const most = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const full = lengths.filter((length) => length >= most * FULL_LINE).length
  return most >= 30 && most <= 160 && full * 2 >= lengths.length ? most * FULL_LINE : null
}

/** What a line begins, where it begins something that is plain; asked only for the lines that are shown. */
export function rolesOf(lines: readonly string[]): (at: number) => Pick<Part, 'kind' | 'number'> | null {
  const notes = footnoteLines(lines)
  const numbered = numberedLines(lines, notes)
  return (at) => {
    const note = notes.get(at)
    if (note !== undefined) return { kind: 'footnote', number: note }
    const number = numbered.get(at)?.number
    if (number !== undefined) return { kind: 'paragraph', number }
    return isHeading(lines[at] ?? '') ? { kind: 'heading', number: null } : null
  }
}

/** Cuts the lines of a document into its parts. What is not plain is a paragraph, its lines as they are. */
export function partsOf(lines: readonly string[]): Part[] {
  const notes = footnoteLines(lines)
  const numbered = numberedLines(lines, notes)
  const full = fullLine(lines)
  const parts: { kind: PartKind; number: string | null; lines: string[]; from: number }[] = []
  let goesOn = false
  let wasFull = false
  lines.forEach((line, from) => {
    if (isBlank(line)) {
      goesOn = false
      return
    }
    const text = line.trim()
    const note = notes.get(from)
    const number = numbered.get(from)
    const last = parts.at(-1)
    if (note !== undefined)
      parts.push({ kind: 'footnote', number: note, lines: [text.replace(FOOTNOTE, '')], from })
    else if (number !== undefined)
      parts.push({
        kind: 'paragraph',
        number: number.number,
        lines: [line.slice(number.length).trim()],
        from,
      })
    else if (isHeading(line)) parts.push({ kind: 'heading', number: null, lines: [text], from })
    else if (!goesOn || !last || last.kind === 'heading')
      parts.push({ kind: 'paragraph', number: null, lines: [text], from })
    else if (wasFull) last.lines[last.lines.length - 1] = `${last.lines.at(-1) ?? ''} ${text}`
    // A note ends with a line that its page did not fill: what follows is the text of the next page.
    else if (last.kind === 'footnote') parts.push({ kind: 'paragraph', number: null, lines: [text], from })
    else last.lines.push(text)
    goesOn = true
    wasFull = full !== null && text.length >= full
  })
  return parts
}
