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
  'ligatures',
  'persian',
  'letters',
  'kashida',
])

/** How many lines of each block of a text are looked at for their order. */
export function linesLookedAt({ characters }: Readable): number {
  return Math.max(FEWEST, Math.ceil((SAMPLE * BLOCK) / Math.max(BLOCK, characters)))
}

/** Whether a text is one block, so that it is looked at again as a whole when it is repaired. */
export function isOneBlock({ characters }: Readable): boolean {
  return characters <= BLOCK
}

/** What is damaged in a text of any length, judged by all of it. */
export function diagnoseAll(text: Readable, words: Words): Diagnosis {
  const most = linesLookedAt(text)
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
  for (const block of blocksOf(text.chunks()))
    yield repairedBlock(block, isOneBlock(text), { ...words, diagnosis, only })
}

/**
 * Repairs one block of a text.
 * @param settle whether it is the whole text
 */
export function repairedBlock(
  { text, from, cut }: Block,
  settle: boolean,
  options: RepairOptions & { readonly only: readonly Kind[] },
): RepairedBlock {
  const only = cut ? options.only.filter((kind) => WITHIN_WORDS.has(kind)) : options.only
  const lines = repairLines(text, { ...options, only, from, settle })
  return { lines, text: lines.map((line) => line.text).join('\n') }
}
