/** Repairs a text of any length and cuts what comes out into rows that a page can show. */
import { blocksOf } from '../../edition/blocks.ts'
import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import { KINDS, type Kind } from '../../edition/diagnosis/finding.ts'
import type { Words } from '../../edition/lexicon/words.ts'
import { type RepairedLine, repairLines } from '../../edition/repair.ts'
import type { Row, RowBlock } from '../model/row.ts'
import { doubtsAbout } from './doubts.ts'

/** A row is no longer than this: a line that is goes on in further rows. */
const LONGEST_ROW = 3000
/** What can be put right without seeing the whole line. */
const WITHIN_WORDS: readonly Kind[] = ['letters', 'kashida']
/** How much is repaired at once: what is found out about the words of a text is found out anew for each part. */
const PART = 400_000
/** How many rows are handed over at once, or changes in them: so much a page takes in without a pause that one notices. */
const ROWS = 500
const CHANGES = 2500

/** Lines that are repaired together, or the pieces of one line that is too long. */
interface Stretch {
  readonly lines: readonly string[]
  readonly number: number
  readonly isLong: boolean
}

/** A piece ends at a space where there is one, never within a pair of surrogates. */
function piecesOfLine(line: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (line.length - from > LONGEST_ROW) {
    const space = line.lastIndexOf(' ', from + LONGEST_ROW - 1)
    let end = space > from ? space + 1 : from + LONGEST_ROW
    if (/[\ud800-\udbff]/u.test(line[end - 1] ?? '')) end--
    pieces.push(line.slice(from, end))
    from = end
  }
  pieces.push(line.slice(from))
  return pieces
}

function* stretchesOf(lines: readonly string[], first: number): Generator<Stretch> {
  let pending: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.length <= LONGEST_ROW) {
      pending.push(line)
      continue
    }
    if (pending.length > 0) yield { lines: pending, number: first + at - pending.length, isLong: false }
    pending = []
    yield { lines: piecesOfLine(line), number: first + at, isLong: true }
  }
  if (pending.length > 0)
    yield { lines: pending, number: first + lines.length - pending.length, isLong: false }
}

export interface Repairing {
  readonly words: Words
  readonly diagnosis: Diagnosis
}

/**
 * Repairs a text by what was found out about the whole of it.
 * @param onProgress told how many characters are done
 */
export function* repairRows(
  text: string,
  { words, diagnosis }: Repairing,
  onProgress: (characters: number) => void,
): Generator<RowBlock> {
  const settle = text.length <= PART
  let from = 0
  let done = 0
  let rows: Row[] = []
  let changes = 0
  for (const block of blocksOf([text], PART)) {
    const ends = block.text.endsWith('\n')
    const lines = (ends ? block.text.slice(0, -1) : block.text).split('\n')
    const isLast = done + block.text.length >= text.length
    let left = lines.length
    for (const stretch of stretchesOf(lines, block.from)) {
      // A block that ends in the middle of a line is as little a whole line as a piece of one.
      const within = stretch.isLong || block.cut
      const repaired = repairLines(stretch.lines.join('\n'), {
        ...words,
        diagnosis,
        from: stretch.number,
        settle: settle && !within,
        only: within ? WITHIN_WORDS : KINDS,
      })
      left -= stretch.isLong ? 1 : stretch.lines.length
      for (const [index, line] of repaired.entries()) {
        const isEnd = !stretch.isLong || index === repaired.length - 1
        const end = isEnd && (left > 0 || index < repaired.length - 1 || ends) ? '\n' : ''
        rows.push(rowOf(line, stretch.isLong ? stretch.number : line.number, end, words, diagnosis))
        changes += line.changes.length
        if (rows.length < ROWS && changes < CHANGES) continue
        yield { from, rows }
        from += rows.length
        rows = []
        changes = 0
      }
    }
    done += block.text.length
    onProgress(done)
    // A text whose last line has an end goes on with a line that is empty.
    if (isLast && ends)
      rows.push({ number: block.from + lines.length, source: '', text: '', changes: [], end: '', doubts: [] })
  }
  if (rows.length > 0) yield { from, rows }
}

function rowOf(line: RepairedLine, number: number, end: '\n' | '', words: Words, diagnosis: Diagnosis): Row {
  const { source, text, changes } = line
  return { number, source, text, changes, end, doubts: doubtsAbout(line, words, diagnosis) }
}
