import { type Block, blocksOf } from '../edition/blocks.ts'
import { addSigns, type Diagnosis, diagnose, NO_SIGNS } from '../edition/diagnosis/diagnose.ts'
import { loadWords } from '../edition/lexicon/load-words.ts'
import { linesLookedAt, type Readable } from '../edition/repair-blocks.ts'
import { type Done, done, type HowToRepair, type Repaired, type Work } from './repair-work.ts'

/** Who works on the blocks of a text. */
export interface Team {
  /** How many blocks are given out at a time; no more of the text is in memory. */
  readonly most: number
  work(work: Work): Promise<Done>
  /** Waits for what was given out, and helps meanwhile. */
  finish(answer: Promise<Done>): Promise<Done>
  dismiss(): void
}

/** Works in this thread, as a short text needs no other. */
export function alone(): Team {
  const words = loadWords()
  return {
    most: 1,
    work: (work) => Promise.resolve(done(work, words)),
    finish: (answer) => answer,
    dismiss: () => undefined,
  }
}

/** What is damaged in a text of any length, judged by all of it. */
export async function diagnosedBy(team: Team, text: Readable): Promise<Diagnosis> {
  const lines = linesLookedAt(text)
  let signs = NO_SIGNS
  for await (const answer of inTurn(team, text, (block) => ({ to: 'look', block, lines })))
    if (answer.to === 'look') signs = addSigns(signs, answer.signs)
  return diagnose(signs)
}

/** Its blocks as repaired, one after the other. */
export async function* repairedBy(team: Team, text: Readable, how: HowToRepair): AsyncGenerator<Repaired> {
  for await (const answer of inTurn(team, text, (block) => ({ to: 'repair', block, how })))
    if (answer.to === 'repair') yield answer.repaired
}

/** What becomes of the work on each block, in the order of the blocks; no more is begun than the team can hold. */
async function* inTurn(team: Team, text: Readable, workOn: (block: Block) => Work): AsyncGenerator<Done> {
  const begun: Promise<Done>[] = []
  for (const block of blocksOf(text.chunks())) {
    const first = begun.length < team.most ? undefined : begun.shift()
    if (first !== undefined) yield await team.finish(first)
    begun.push(team.work(workOn(block)))
  }
  for (const work of begun) yield await team.finish(work)
}
