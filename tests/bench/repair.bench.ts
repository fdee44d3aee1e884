import { loadWords } from '../../src/edition/lexicon/load-words.ts'
import { repairLines } from '../../src/edition/repair.ts'
import { diagnoseAll, repairBlocks } from '../../src/edition/repair-blocks.ts'
import { damageText } from '../unit/edition/support/damage.ts'
import { LONG_LINES } from '../unit/edition/support/long-texts.ts'
import { ALL_PROSE } from '../unit/edition/support/prose.ts'

/** How long a repair takes, and whether ten times the text takes ten times as long. Run with tsx. */
const started = performance.now()
const words = loadWords()
console.log(`words read in ${elapsed(started)} ms`)

const damaged = damageText(ALL_PROSE, { seed: 1, reversed: 0.5, gaps: true, hidden: 0.2, turned: 0.02 })

function elapsed(since: number): number {
  return Math.round(performance.now() - since)
}

function timeOf(megabytes: number): number {
  const text = `${damaged}\n`.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(damaged)))
  const since = performance.now()
  const readable = { characters: text.length, chunks: () => [text] }
  const diagnosis = diagnoseAll(readable, words)
  Array.from(repairBlocks(readable, words, diagnosis), ({ text }) => text.length)
  return performance.now() - since
}

timeOf(1)
const one = timeOf(1)
const ten = timeOf(10)
console.log(`1 MB ${Math.round(one)} ms, 10 MB ${Math.round(ten)} ms, ratio ${(ten / one).toFixed(1)}`)

function timeOfLine(piece: string, length: number): number {
  const since = performance.now()
  repairLines(`ѧ${piece.repeat(length)}`, words)
  return performance.now() - since
}

console.log('One line that is nothing but one piece, 100,000 times; and how much longer than 10,000 times:')
for (const piece of LONG_LINES) {
  timeOfLine(piece, 10_000)
  const [some, many] = [timeOfLine(piece, 10_000), timeOfLine(piece, 100_000)]
  console.log(`  “${piece}” ${Math.round(many)} ms, ${(many / some).toFixed(1)} times`)
}
