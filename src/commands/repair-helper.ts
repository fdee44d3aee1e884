/** A thread of the command: does what nobody has begun yet of the work on the blocks of a long text. */
import { parentPort } from 'node:worker_threads'
import { loadWords } from '../edition/lexicon/load-words.ts'
import { claim } from './claims.ts'
import { done } from './repair-work.ts'
import type { Posted } from './shared-team.ts'

const words = loadWords()

parentPort?.on('message', ({ number, work, claims }: Posted) => {
  if (claim(claims, number)) parentPort?.postMessage({ number, done: done(work, words) })
})
