import { parseArgs } from 'node:util'
import { loadWords } from '../edition/lexicon/load-words.ts'
import { type RepairedLine, repairLines } from '../edition/repair.ts'
import { exitCodeOf, Refusal, readText } from './text-file.ts'

/** The command `npm run --silent repair -- FILE`: repaired text out, a summary of the changes on standard error. */

const USAGE = 'npm run --silent repair -- FILE'

const RULES: ReadonlyMap<string, string> = new Map([
  ['kashida-noise', 'runs of stray U+0467 deleted'],
  ['tatweel', 'stray tatweels deleted'],
  ['initial-kaf', 'words given back a kaf that read as alef madda'],
  ['initial-yeh', 'words given back a yeh that read as Persian yeh'],
  ['kashida-runs', 'lines put in order that U+0467 had turned around'],
  ['line-order', 'lines put in order whose pieces stood in reverse'],
  ['wide-gap', 'wide gaps closed'],
  ['punctuation-spacing', 'spaces set right at punctuation'],
  ['number-spacing', 'spaces set right at numbers'],
])

function summary(lines: readonly RepairedLine[]): string {
  const counts = new Map<string, number>()
  let touched = 0
  for (const { changes } of lines) {
    if (changes.length > 0) touched++
    for (const { rule } of changes) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  if (touched === 0) return 'nothing to repair\n'
  const rows = [...counts].map(
    ([rule, count]) => `${String(count).padStart(7)}  ${RULES.get(rule) ?? rule}\n`,
  )
  return `${touched} of ${lines.length} lines changed\n${rows.join('')}`
}

function repair(args: readonly string[]): void {
  const { positionals } = parsed(args)
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new Refusal(`give one file: ${USAGE}`)
  const lines = repairLines(readText(path), loadWords())
  process.stdout.write(lines.map((line) => line.text).join('\n'))
  process.stderr.write(summary(lines))
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true })
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error} (${USAGE})`)
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = exitCodeOf('repair', () => repair(process.argv.slice(2)))
