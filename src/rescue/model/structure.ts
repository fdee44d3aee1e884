/** What is plain in a document: numbered paragraphs, headings, footnotes, and which lines were only broken by the page. */

type PartKind = 'heading' | 'paragraph' | 'footnote'

export interface Part {
  readonly kind: PartKind
  /** As the document numbers it; of a footnote, the number of its mark. */
  readonly number: string | null
  /** Lines that a paragraph is broken into: those that the page broke are joined, those that the writer broke are not. */
  readonly lines: readonly string[]
  /** Place of its first line among the lines that were given. */
  readonly from: number
}

const PARAGRAPH = /^\s*(\d{1,3}|[٠-٩]{1,3})\s*[-–.)]\s*(?=\S)/u
const FOOTNOTE = /^\s*\(\s*(\d{1,3}|[٠-٩]{1,3}|\*{1,3})\s*\)\s*(?=\S)/u
const ORDINAL =
  /^\s*(?:أولا|أولاً|ثانيا|ثانياً|ثالثا|ثالثاً|رابعا|رابعاً|خامسا|خامساً|سادسا|سادساً|سابعا|سابعاً|ثامنا|ثامناً|تاسعا|تاسعاً|عاشرا|عاشراً)(?=[\s:،-]|$)/u
const NAMED = /^\s*(?:الباب|الفصل|القسم|المادة|الجزء|المبحث|المطلب|الفرع|المرفق)\s+(?:\S+)(?:\s*[:-].*|\s*)$/u
const LETTERED = /^\s*(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)\s*-\s*(?=\S)/u
/** What a heading does not end with. */
const SENTENCE_END = /[.،؛:؟!,;]\s*$/u
const LONGEST_HEADING = 90
/** A line shorter than this share of the usual one was ended by the writer. */
const FULL_LINE = 0.72
/** Lines that make a text one that a page has broken. */
const FEWEST_LINES = 8

const figureOf = (digits: string): number =>
  Number(digits.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660)))

const isBlank = (line: string): boolean => line.trim() === ''

function isHeading(line: string): boolean {
  const text = line.trim()
  if (text.length === 0 || text.length > LONGEST_HEADING) return false
  if (NAMED.test(text)) return true
  return (ORDINAL.test(text) || LETTERED.test(text)) && !SENTENCE_END.test(text)
}

/** Which lines begin a numbered paragraph: only numbers that follow each other from 1 on, three of them at least. */
function numberedLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let next = 1
  lines.forEach((line, at) => {
    const digits = PARAGRAPH.exec(line)?.[1]
    if (digits === undefined || figureOf(digits) !== next) return
    found.set(at, digits)
    next++
  })
  return found.size >= 3 ? found : new Map()
}

/** Which lines begin a footnote: a number in brackets at the start of a line that an earlier line has as a mark. */
function footnoteLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const marks = new Set<string>()
  const found = new Map<number, string>()
  lines.forEach((line, at) => {
    const own = FOOTNOTE.exec(line)?.[1]
    if (own !== undefined && marks.has(own)) found.set(at, own)
    if (!line.includes('(')) return
    for (const [, mark = ''] of line.slice(1).matchAll(/\S\s?\((\d{1,3}|[٠-٩]{1,3}|\*{1,3})\)/gu))
      marks.add(mark)
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
  const numbered = numberedLines(lines)
  const notes = footnoteLines(lines)
  return (at) => {
    const note = notes.get(at)
    if (note !== undefined) return { kind: 'footnote', number: note }
    const number = numbered.get(at)
    if (number !== undefined) return { kind: 'paragraph', number }
    return isHeading(lines[at] ?? '') ? { kind: 'heading', number: null } : null
  }
}

/** Cuts the lines of a document into its parts. What is not plain is a paragraph, its lines as they are. */
export function partsOf(lines: readonly string[]): Part[] {
  const numbered = numberedLines(lines)
  const notes = footnoteLines(lines)
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
      parts.push({ kind: 'paragraph', number, lines: [text.replace(PARAGRAPH, '')], from })
    else if (isHeading(line)) parts.push({ kind: 'heading', number: null, lines: [text], from })
    else if (!goesOn || !last || last.kind === 'heading')
      parts.push({ kind: 'paragraph', number: null, lines: [text], from })
    else if (wasFull) last.lines[last.lines.length - 1] = `${last.lines.at(-1) ?? ''} ${text}`
    else last.lines.push(text)
    goesOn = true
    wasFull = full !== null && text.length >= full
  })
  return parts
}
