import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
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
  dismiss(): void
}

/** More helpers than this would need more memory than they are worth. */
const MOST_HELPERS = 2
/** A helper has its next block at hand when it has done one. */
const AHEAD = 2
const HELPER = fileURLToPath(new URL('./repair-helper.ts', import.meta.url))

/** Works in this process, as a short text needs no other. */
export function alone(): Team {
  const words = loadWords()
  return { most: 1, work: (work) => Promise.resolve(done(work, words)), dismiss: () => undefined }
}

/** Works in processes beside this one, as many as there are processors, two at most. */
export function together(): Team {
  const helpers = Array.from({ length: Math.min(MOST_HELPERS, availableParallelism()) }, newHelper)
  let next = 0
  return {
    most: AHEAD * helpers.length,
    work: (work) => helpers[next++ % helpers.length]?.work(work) ?? Promise.reject(new Error('no helper')),
    dismiss: () => {
      for (const helper of helpers) helper.dismiss()
    },
  }
}

/** A helper does its work in the order in which it is given, and so is waited for. */
function newHelper() {
  const helper = fork(HELPER, { serialization: 'advanced' })
  const waiting: { resolve: (done: Done) => void; reject: (error: unknown) => void }[] = []
  helper.on('message', (answer: Done) => waiting.shift()?.resolve(answer))
  helper.on('exit', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('a process of the repair came to an end'))
  })
  return {
    work(work: Work): Promise<Done> {
      const answer = new Promise<Done>((resolve, reject) => waiting.push({ resolve, reject }))
      helper.send(work)
      return answer
    },
    dismiss: () => helper.disconnect(),
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
    if (first !== undefined) yield await first
    begun.push(team.work(workOn(block)))
  }
  for (const work of begun) yield await work
}
