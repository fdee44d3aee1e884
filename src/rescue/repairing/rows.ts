/** Repairs a text of any length as the command does, and cuts what comes out into rows that a page can show. */
import { type Block, blocksOf } from '../../edition/blocks.ts'
import type { Diagnosis } from '../../edition/diagnosis/diagnose.ts'
import { KINDS } from '../../edition/diagnosis/finding.ts'
import type { Words } from '../../edition/lexicon/words.ts'
import { type RepairedLine, repairLines } from '../../edition/repair.ts'
import { BLOCK, WITHIN_WORDS } from '../../edition/repair-blocks.ts'
import type { Row, RowBlock } from '../model/row.ts'
import { doubtsAbout, type Within } from './doubts.ts'
import { kindsInPieces, type LinePiece, piecesOfLine } from './long-lines.ts'

/** How many rows are handed over at once, or changes in them: so much a page takes in without a pause that one notices. */
const ROWS = 500
const CHANGES = 2500

export interface Repairing {
  readonly words: Words
  readonly diagnosis: Diagnosis
}

/** A repaired line, or a piece of one that is too long for a row. */
interface Repaired {
  readonly line: RepairedLine
  readonly within: Within
  readonly end: string
}

/** The lines of a block are repaired together; those that are too long for a row apart from them, piece by piece. */
function* repairBlock({ text, from, cut }: Block, { words, diagnosis }: Repairing, settle: boolean) {
  const ends = text.endsWith('\n')
  const lines = (ends ? text.slice(0, -1) : text).split('\n').map(piecesOfLine)
  const kinds = cut ? KINDS.filter((kind) => WITHIN_WORDS.has(kind)) : KINDS
  const options = { ...words, diagnosis, settle }
  const whole = repairLines(
    lines.map((pieces) => (pieces.length > 1 ? '' : sourceOf(pieces[0]))).join('\n'),
    {
      ...options,
      from,
      only: kinds,
    },
  )
  const inPieces = lines.flatMap((pieces) => (pieces.length > 1 ? pieces.map(sourceOf) : []))
  const only = kindsInPieces(kinds, diagnosis.visual.found)
  const repaired = inPieces.length > 0 ? repairLines(inPieces.join('\n'), { ...options, only }) : []
  let next = 0
  for (const [at, pieces] of lines.entries()) {
    const lineEnd = at < lines.length - 1 || ends ? '\n' : ''
    for (const [index, { space }] of pieces.entries()) {
      const isWhole = pieces.length === 1
      const line = isWhole ? whole[at] : repaired[next++]
      if (!line) continue
      yield {
        line: isWhole ? line : numbered(line, from + at),
        within: isWhole ? 'whole' : index === 0 ? 'begins' : 'goes-on',
        end: index === pieces.length - 1 ? space + lineEnd : space,
      } satisfies Repaired
    }
  }
}

const sourceOf = (piece: LinePiece | undefined): string => piece?.source ?? ''

const numbered = (line: RepairedLine, number: number): RepairedLine => ({
  ...line,
  number,
  changes: line.changes.map((change) => ({ ...change, line: number })),
})

/**
 * Repairs a text by what was found out about the whole of it.
 * @param onProgress told how many characters are done
 */
export function* repairRows(
  text: string,
  repairing: Repairing,
  onProgress: (characters: number) => void,
): Generator<RowBlock> {
  const { words, diagnosis } = repairing
  let from = 0
  let done = 0
  let rows: Row[] = []
  let changes = 0
  let last = 0
  for (const block of blocksOf([text], BLOCK)) {
    for (const { line, within, end } of repairBlock(block, repairing, text.length <= BLOCK)) {
      rows.push({
        number: line.number,
        source: line.source,
        text: line.text,
        changes: line.changes,
        end,
        doubts: doubtsAbout(line, words, diagnosis, within),
      })
      changes += line.changes.length
      last = line.number
      if (rows.length < ROWS && changes < CHANGES) continue
      yield { from, rows }
      from += rows.length
      rows = []
      changes = 0
    }
    done += block.text.length
    onProgress(done)
  }
  // A text whose last line has an end goes on with a line that is empty.
  if (text.endsWith('\n'))
    rows.push({ number: last + 1, source: '', text: '', changes: [], end: '', doubts: [] })
  if (rows.length > 0) yield { from, rows }
}
