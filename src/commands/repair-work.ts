import type { Block } from '../edition/blocks.ts'
import { type Diagnosis, type Signs, signsOf } from '../edition/diagnosis/diagnose.ts'
import type { Kind } from '../edition/diagnosis/finding.ts'
import type { Words } from '../edition/lexicon/words.ts'
import { repairedBlock } from '../edition/repair-blocks.ts'
import { count, explained, newTally, type Tally } from './repair-summary.ts'

/** What is to be done with one block of a text. */
export type Work =
  | { readonly to: 'look'; readonly block: Block; readonly lines: number }
  | { readonly to: 'repair'; readonly block: Block; readonly how: HowToRepair }

export interface HowToRepair {
  readonly diagnosis: Diagnosis
  readonly only: readonly Kind[]
  /** Whether the block is the whole text, which is looked at again when it is repaired. */
  readonly whole: boolean
  /** Whether every change is to be said. */
  readonly explain: boolean
}

/** A repaired block, and what is said of it. */
export interface Repaired {
  readonly text: string
  readonly tally: Tally
  readonly explained: string
}

export type Done =
  | { readonly to: 'look'; readonly signs: Signs }
  | { readonly to: 'repair'; readonly repaired: Repaired }

/** Does it, in whatever process. */
export function done(work: Work, words: Words): Done {
  return work.to === 'look'
    ? { to: 'look', signs: signsOf(work.block.text, words, work.lines) }
    : { to: 'repair', repaired: repaired(work.block, work.how, words) }
}

function repaired(block: Block, { diagnosis, only, whole, explain }: HowToRepair, words: Words): Repaired {
  const { lines, text } = repairedBlock(block, whole, { ...words, diagnosis, only })
  const tally = newTally()
  count(tally, lines)
  return { text, tally, explained: explain ? explained(lines) : '' }
}
