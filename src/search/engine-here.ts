/** The search of this page: in a worker, or where there can be none in the page itself. */
import { loadParts, loadSearchData } from '../corpus/load.ts'
import { indexParts, type Parts } from '../corpus/parts/part.ts'
import type { SearchData } from '../corpus/search-record.ts'
import type { Found, Wanted } from './engine/find.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { workerAddress } from './worker-address.ts'

export interface Engine {
  readonly find: (query: string, wanted: Wanted) => Promise<Found>
  /** What the parts of the documents are called. */
  readonly parts: Parts
}

type Find = Engine['find']

/** @returns null where the browser has no workers, or does not start this one */
function findInWorker(data: SearchData): Promise<Find | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(workerAddress())
    } catch {
      resolve(null)
      return
    }
    const waiting = new Map<number, (found: Found) => void>()
    let last = 0
    const send = (message: ToWorker) => worker.postMessage(message)
    const find: Find = (query, wanted) =>
      new Promise((answer) => {
        last += 1
        waiting.set(last, answer)
        send({ type: 'find', id: last, query, wanted })
      })
    worker.addEventListener('error', () => {
      worker.terminate()
      resolve(null)
    })
    worker.addEventListener('message', ({ data: message }: MessageEvent<FromWorker>) => {
      if (message.type === 'ready') {
        resolve(find)
        return
      }
      waiting.get(message.id)?.(message.found)
      waiting.delete(message.id)
    })
    send({ type: 'data', data })
  })
}

async function findOnPage(data: SearchData): Promise<Find> {
  const [{ buildIndex }, { find }] = await Promise.all([
    import('./engine/build-index.ts'),
    import('./engine/find.ts'),
  ])
  const index = buildIndex(data)
  return async (query, wanted) => find(index, query, wanted)
}

async function start(): Promise<Engine> {
  const [data, parts] = await Promise.all([loadSearchData(), loadParts()])
  return { find: (await findInWorker(data)) ?? (await findOnPage(data)), parts: indexParts(parts) }
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
