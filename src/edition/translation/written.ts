/**
 * The text form in which translators write and reviewers read a translation:
 *
 *     # para_3
 *
 *     وقدمت منظمة إضافية            a clause of the Arabic, letter for letter
 *     [2] An additional organization  its English: a piece of the running text a line,
 *     [1] Yesterday,                  numbered where the English has another order
 *     % ar: ملاحظة                  a translator's note, in both languages
 *     % en: A note
 *     ! 13: why 13 stands in one language only
 *
 * A blank line ends a segment; a line that begins with `//` is a comment.
 */
import type { TranslatorNote } from './model.ts'

interface WrittenPiece {
  readonly text: string
  /** Its place among the numbered pieces around it; null where it stands as written. */
  readonly place: number | null
}

export interface WrittenSegment {
  readonly arabic: string
  readonly pieces: readonly WrittenPiece[]
  readonly note?: TranslatorNote
  /** Numbers, dates or symbols that may stand in one language only, each with the reason. */
  readonly exceptions: ReadonlyMap<string, string>
}

export interface WrittenPart {
  readonly eId: string
  readonly segments: readonly WrittenSegment[]
}

export class TranslationError extends Error {
  override readonly name = 'TranslationError'
}

const PART = /^# (\S+)$/
const COMMENT = /^\/\//
const NUMBERED = /^\[(\d+)\] (.+)$/
const NOTE = /^% (ar|en): (.+)$/
const EXCEPTION = /^! (\S+): (.+)$/

interface NumberedLine {
  readonly number: number
  readonly text: string
}

function readSegment([first, ...rest]: readonly NumberedLine[]): WrittenSegment {
  const pieces: WrittenPiece[] = []
  const note: { ar?: string; en?: string } = {}
  const exceptions = new Map<string, string>()
  for (const { number, text } of rest) {
    const remark = NOTE.exec(text)
    const exception = EXCEPTION.exec(text)
    if (remark) note[remark[1] === 'ar' ? 'ar' : 'en'] = remark[2] ?? ''
    else if (exception) exceptions.set(exception[1] ?? '', exception[2] ?? '')
    else if (/^[%!]/.test(text)) throw new TranslationError(`line ${number} is neither note nor exception`)
    else {
      const numbered = NUMBERED.exec(text)
      pieces.push({ text: numbered?.[2] ?? text, place: numbered ? Number(numbered[1]) : null })
    }
  }
  const { ar, en } = note
  if ((ar === undefined) !== (en === undefined)) {
    throw new TranslationError(`the note after line ${first?.number} is not in both languages`)
  }
  return {
    arabic: first?.text ?? '',
    pieces,
    exceptions,
    ...(ar !== undefined && en !== undefined ? { note: { ar, en } } : {}),
  }
}

/** Lines between blank lines, comments left out. */
function blocksOf(text: string): NumberedLine[][] {
  const blocks: NumberedLine[][] = [[]]
  for (const [index, line] of text.split('\n').entries()) {
    if (COMMENT.test(line)) continue
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push({ number: index + 1, text: line })
  }
  return blocks.filter((block) => block.length > 0)
}

/** @throws TranslationError when a line is not what it should be, naming the line */
export function readTranslation(text: string): WrittenPart[] {
  const parts: { eId: string; segments: WrittenSegment[] }[] = []
  for (const block of blocksOf(text)) {
    const heading = PART.exec(block[0]?.text ?? '')
    const crowded = heading ? block[1] : block.find((line) => PART.test(line.text))
    if (crowded) throw new TranslationError(`line ${crowded.number} needs a blank line before it`)
    if (heading) {
      parts.push({ eId: heading[1] ?? '', segments: [] })
      continue
    }
    const part = parts.at(-1)
    if (!part) throw new TranslationError(`line ${block[0]?.number} stands before the first part`)
    part.segments.push(readSegment(block))
  }
  return parts
}
