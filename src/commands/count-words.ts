/**
 * The command `npm run --silent count-words -- OUT.bin [--weight N] FILE …`: counts the words of texts into a table as
 * `word-counts.bin` is one. A weight holds for the file after it, which then counts as so many copies.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countWords } from '../edition/lexicon/count-words.ts'
import type { WeightedText } from '../edition/lexicon/word-tally.ts'
import { exitCodeOf, Refusal, readText } from './text-file.ts'

const USAGE = 'npm run --silent count-words -- OUT.bin [--weight N] FILE …'
const WEIGHT = /^[1-9]\d?$/u

interface Orders {
  readonly out: string
  readonly files: readonly { readonly path: string; readonly weight: number }[]
}

/** A weight holds for the file after it, so the words of the command are read in their order. */
function ordersOf(args: readonly string[]): Orders {
  const { tokens } = parsed(args)
  const files: { path: string; weight: number }[] = []
  let out: string | undefined
  let weight: string | undefined
  for (const token of tokens) {
    if (token.kind === 'option') {
      weight = token.value ?? ''
      if (!WEIGHT.test(weight)) throw new Refusal(`a weight is a whole number from 1 to 99: ${USAGE}`)
    } else if (token.kind === 'positional') {
      if (out === undefined) out = token.value
      else files.push({ path: token.value, weight: Number(weight ?? '1') })
      weight = undefined
    }
  }
  // A text given by mistake in the place of the table would be written over.
  if (!out?.endsWith('.bin')) throw new Refusal(`name the table first: ${USAGE}`)
  if (weight !== undefined) throw new Refusal(`name a file: ${USAGE}`)
  if (files.length === 0) throw new Refusal(`name the files to count: ${USAGE}`)
  return { out, files }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { weight: { type: 'string', multiple: true } },
      allowPositionals: true,
      tokens: true,
    })
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}: ${USAGE}`)
  }
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw new Refusal(`cannot write ${path} (${error instanceof Error ? error.message : error})`)
  }
}

function count(args: readonly string[]): void {
  const { out, files } = ordersOf(args)
  // Every file is read before the first is counted: one that is missing shows at once.
  const texts = files.map(({ path, weight }): WeightedText => ({ text: readText(path), weight }))
  const { bytes, words, wordsKept, pairsKept } = countWords(texts)
  if (words === 0) throw new Refusal('there is no Arabic word in what was given')
  write(out, bytes)
  process.stderr.write(
    `${words} words counted; ${wordsKept} counts of words and ${pairsKept} of pairs kept in ${out}\n`,
  )
}

process.exitCode = await exitCodeOf('count-words', () => count(process.argv.slice(2)))
