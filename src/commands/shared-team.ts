import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { loadWords } from '../edition/lexicon/load-words.ts'
import { type Claims, claim, newClaims, offer } from './claims.ts'
import type { Team } from './repair-team.ts'
import { type Done, done, type Work } from './repair-work.ts'

/** What is sent to another thread: work that it does if nobody was quicker. */
export interface Posted {
  readonly number: number
  readonly work: Work
  readonly claims: Claims
}

interface Answer {
  readonly number: number
  readonly done: Done
}

/** Work that is not done yet. */
interface Task {
  readonly work: Work
  readonly resolve: (done: Done) => void
  readonly reject: (error: unknown) => void
}

/** More threads beside this one would need more memory than they are worth. */
const MOST_HELPERS = 1
/** So many blocks are open at a time that no thread waits for the other. */
const MOST = 4
const HELPER = new URL('./repair-helper.ts', import.meta.url).href

/** A thread knows nothing of TypeScript until tsx, which runs this command, is made known to it as well. */
const IN_TYPESCRIPT = `
  const { workerData } = require('node:worker_threads')
  import(workerData.tsx).then(({ register }) => {
    register()
    return import(workerData.helper)
  })`

function newHelper(): Worker {
  const workerData = { tsx: import.meta.resolve('tsx/esm/api'), helper: HELPER }
  return new Worker(IN_TYPESCRIPT, { eval: true, workerData })
}

/** Works in this thread and in one beside it, where there is a processor for it: each block is done by who is free first. */
export function together(): Team {
  const helpers = Array.from({ length: Math.min(MOST_HELPERS, availableParallelism() - 1) }, newHelper)
  const words = loadWords()
  const claims = newClaims(MOST)
  const tasks = new Map<number, Task>()
  let numbers = 0

  const settle = (number: number, settled: (task: Task) => void) => {
    const task = tasks.get(number)
    tasks.delete(number)
    if (task !== undefined) settled(task)
  }
  const fail = (error: unknown) => {
    for (const number of [...tasks.keys()]) settle(number, ({ reject }) => reject(error))
  }
  for (const helper of helpers) {
    helper.on('message', ({ number, done }: Answer) => settle(number, ({ resolve }) => resolve(done)))
    helper.on('error', fail)
    helper.on('exit', () => fail(new Error('a thread of the repair came to an end')))
  }

  /** Does the oldest work that nobody has begun. @returns whether there was any */
  const help = (): boolean => {
    for (const [number, { work }] of tasks) {
      if (!claim(claims, number)) continue
      const answer = done(work, words)
      settle(number, ({ resolve }) => resolve(answer))
      return true
    }
    return false
  }

  return {
    most: MOST,
    work(work) {
      const number = numbers++
      const answer = new Promise<Done>((resolve, reject) => tasks.set(number, { work, resolve, reject }))
      offer(claims, number)
      for (const helper of helpers) helper.postMessage({ number, work, claims } satisfies Posted)
      return answer
    },
    async finish(answer) {
      let ready = false
      const isReady = () => {
        ready = true
      }
      answer.then(isReady, isReady)
      // What other threads have done is only heard of between two blocks.
      do await new Promise((resolve) => setImmediate(resolve))
      while (!ready && help())
      return answer
    },
    dismiss() {
      for (const helper of helpers) {
        helper.removeAllListeners('exit')
        helper.terminate()
      }
    },
  }
}
