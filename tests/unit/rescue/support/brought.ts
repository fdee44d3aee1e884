/** A document as the page has it once it is repaired, without workers. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { diagnose, signsOf } from '../../../../src/edition/diagnosis/diagnose.ts'
import { readWords } from '../../../../src/edition/lexicon/read-words.ts'
import { readRight } from '../../../../src/edition/misread.ts'
import { editedPieces, linesOf } from '../../../../src/rescue/exchange/edited-text.ts'
import { NO_WORK } from '../../../../src/rescue/model/decisions.ts'
import type { OpenDocument } from '../../../../src/rescue/model/open-document.ts'
import { familiarityOf } from '../../../../src/rescue/repairing/familiarity.ts'
import type { Jobs } from '../../../../src/rescue/repairing/jobs.ts'
import { repairRows } from '../../../../src/rescue/repairing/rows.ts'

// By their paths: where a page is drawn, the address of a module is none of a file.
const trie = gunzipSync(readFileSync('node_modules/@cspell/dict-ar/ar.trie.gz')).toString('utf8')
const counts = new Uint8Array(readFileSync('src/edition/lexicon/word-counts.bin'))
const words = readWords(trie, counts)

/** What the workers do, done at once; every PDF is locked. */
export const jobsAtOnce: Jobs = {
  readPdf(_data, password, hear) {
    void Promise.resolve().then(() =>
      hear({ type: 'end', refused: password === undefined ? 'password' : 'wrong-password' }),
    )
    return () => undefined
  },
  repair(brought, hear) {
    let isOver = false
    void Promise.resolve().then(() => {
      const { text, misread } = readRight(brought, words.isWord)
      const diagnosis = diagnose(signsOf(text, words))
      const familiarity = familiarityOf(words)
      if (!isOver) hear({ type: 'diagnosis', diagnosis, misread, characters: text.length })
      for (const block of repairRows(text, { words, diagnosis }, () => undefined)) {
        familiarity.see(block.rows)
        if (!isOver) hear({ type: 'rows', block, done: text.length })
      }
      if (!isOver) hear({ type: 'end', familiarity: familiarity.result() })
    })
    return () => {
      isOver = true
    }
  },
}

export function broughtText(text: string, name = 'وثيقة.txt'): OpenDocument {
  const diagnosis = diagnose(signsOf(text, words))
  const rows = [...repairRows(text, { words, diagnosis }, () => undefined)].flatMap((block) => block.rows)
  const familiarity = familiarityOf(words)
  familiarity.see(rows)
  return {
    document: {
      id: 'one',
      version: 1,
      name,
      origin: 'text',
      made: '2026-11-27T10:00:00.000Z',
      encoding: 'utf-8',
      characters: text.length,
      pages: null,
      repaired: {
        diagnosis,
        familiarity: familiarity.result(),
        rows: rows.length,
        changes: rows.reduce((sum, { changes }) => sum + changes.length, 0),
        doubtful: rows.filter(({ doubts }) => doubts.length > 0).length,
      },
    },
    rows,
    work: NO_WORK,
  }
}

export const editedLines = (open: OpenDocument): string[] => linesOf([...editedPieces(open)].join(''))
