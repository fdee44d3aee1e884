/** The search of this page: in a worker, or where there can be none in the page itself. */
import { loadParts } from '../corpus/load.ts'
import { loadSearchBytes } from '../corpus/load-search.ts'
import { indexParts, type Parts } from '../corpus/parts/part.ts'
import type { Found, Wanted } from './engine/find.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { readSearchData } from './read-search-data.ts'
import { workerAddress } from './worker-address.ts'

export interface Engine {
  readonly find: (query: string, wanted: Wanted) => Promise<Found>
  /** What the parts of the documents are called. */
  readonly parts: Parts
}

type Find = Engine['find']

/**
 * @param bytes handed over: the page, which has neither read nor copied them, has them no more
 * @returns null where the browser has no workers, or does not start this one
 */
function findInWorker(bytes: ArrayBuffer): Promise<Find | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(workerAddress())
    } catch {
      resolve(null)
      return
    }
    const waiting = new Map<number, { readonly answer: (found: Found) => void; readonly fail: () => void }>()
    let last = 0
    let isReady = false
    let isGone = false
    const send = (message: ToWorker, handedOver: Transferable[] = []) =>
      worker.postMessage(message, handedOver)
    const find: Find = (query, wanted) =>
      new Promise((answer, reject) => {
        const fail = () => reject(new Error('the worker of the search ended'))
        if (isGone) return fail()
        last += 1
        waiting.set(last, { answer, fail })
        send({ type: 'find', id: last, query, wanted })
      })
    worker.addEventListener('error', () => {
      worker.terminate()
      isGone = true
      if (!isReady) return resolve(null)
      // The next to ask starts the search anew.
      engine = null
      for (const { fail } of waiting.values()) fail()
      waiting.clear()
    })
    worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
      if (message.type === 'ready') {
        isReady = true
        resolve(find)
        return
      }
      waiting.get(message.id)?.answer(message.found)
      waiting.delete(message.id)
    })
    send({ type: 'data', bytes }, [bytes])
  })
}

async function findOnPage(): Promise<Find> {
  const [{ buildIndex }, { find }, bytes] = await Promise.all([
    import('./engine/build-index.ts'),
    import('./engine/find.ts'),
    loadSearchBytes(),
  ])
  const index = buildIndex(readSearchData(bytes))
  return async (query, wanted) => find(index, query, wanted)
}

async function start(): Promise<Engine> {
  const [bytes, parts] = await Promise.all([loadSearchBytes(), loadParts()])
  return { find: (await findInWorker(bytes)) ?? (await findOnPage()), parts: indexParts(parts) }
}

let engine: Promise<Engine> | null = null

/** Started once, by whoever asks first; after a failure the next to ask starts it anew. */
export function theEngine(): Promise<Engine> {
  engine ??= start()
  engine.catch(() => {
    engine = null
  })
  return engine
}
