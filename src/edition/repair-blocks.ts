import { type Block, blocksOf } from './blocks.ts'
import { addSigns, type Diagnosis, diagnose, NO_SIGNS, SAMPLE, signsOf } from './diagnosis/diagnose.ts'
import { KINDS, type Kind } from './diagnosis/finding.ts'
import type { Words } from './lexicon/words.ts'
import { type RepairedLine, type RepairOptions, repairLines } from './repair.ts'

/** A text of any length that can be read more than once. */
export interface Readable {
  readonly characters: number
  chunks(): Iterable<string>
}

/** How many lines of each block are looked at for their order, at least. */
const FEWEST = 120
/** So many characters are repaired together; a text that is no longer is looked at again as a whole. */
export const BLOCK = 1_000_000
/** What can be put right in a line without seeing all of it. */
export const WITHIN_WORDS: ReadonlySet<Kind> = new Set<Kind>([
  'joiners',
  'lam-alef',
  'persian',
  'letters',
  'kashida',
])

/** What is damaged in a text of any length, judged by all of it. */
export function diagnoseAll(text: Readable, words: Words): Diagnosis {
  const most = Math.max(FEWEST, Math.ceil((SAMPLE * BLOCK) / Math.max(BLOCK, text.characters)))
  let signs = NO_SIGNS
  for (const block of blocksOf(text.chunks())) signs = addSigns(signs, signsOf(block.text, words, most))
  return diagnose(signs)
}

export interface RepairedBlock {
  readonly lines: readonly RepairedLine[]
  /** The block as repaired, with its line ends. */
  readonly text: string
}

/** Repairs a text of any length block by block, each by what was found out about the whole. */
export function* repairBlocks(
  text: Readable,
  words: Words,
  diagnosis: Diagnosis,
  only: readonly Kind[] = KINDS,
): Generator<RepairedBlock> {
  // A text of one block is looked at again as a whole.
  const settle = text.characters <= BLOCK
  for (const block of blocksOf(text.chunks()))
    yield repairedBlock(block, settle, { ...words, diagnosis, only })
}

function repairedBlock(
  { text, from, cut }: Block,
  settle: boolean,
  options: RepairOptions & { readonly only: readonly Kind[] },
): RepairedBlock {
  const only = cut ? options.only.filter((kind) => WITHIN_WORDS.has(kind)) : options.only
  const lines = repairLines(text, { ...options, only, from, settle })
  return { lines, text: lines.map((line) => line.text).join('\n') }
}
