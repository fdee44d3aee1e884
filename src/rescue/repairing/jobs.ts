/** The two workers, each started for one document and ended with it. */
import type { FromPdfWorker, FromRepairWorker, ToPdfWorker, ToRepairWorker } from './messages.ts'
import { wordAddresses } from './word-addresses.ts'
import { workerAddresses } from './worker-addresses.ts'

/** Ends what is under way, at once. */
export type Stop = () => void

export interface Jobs {
  readonly readPdf: (
    data: ArrayBuffer,
    password: string | undefined,
    hear: (message: FromPdfWorker) => void,
  ) => Stop
  readonly repair: (text: string, hear: (message: FromRepairWorker) => void) => Stop
}

/** Whether a script can be fetched: what a browser says of a worker that ended does not tell. */
async function isThere(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { cache: 'no-store' })
    void answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

function start<To, From extends { readonly type: string }>(
  address: string,
  message: To,
  transfer: Transferable[],
  hear: (message: From) => void,
  onFailure: (why: 'script' | 'work') => void,
): Stop {
  const worker = new Worker(address, { type: 'module' })
  let isOver = false
  let isCancelled = false
  const stop = () => {
    isOver = true
    worker.terminate()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<From>) => {
    if (isOver || typeof data?.type !== 'string') return
    if (data.type === 'end' || data.type === 'failed') stop()
    hear(data)
  })
  // Of a script that does not come, and of memory that does not suffice.
  worker.addEventListener('error', () => {
    if (isOver) return
    stop()
    void isThere(address).then((itIs) => isCancelled || onFailure(itIs ? 'work' : 'script'))
  })
  worker.postMessage(message, transfer)
  return () => {
    isCancelled = true
    stop()
  }
}

/** @throws where the browser starts no workers */
export const jobs: Jobs = {
  readPdf: (data, password, hear) =>
    start<ToPdfWorker, FromPdfWorker>(
      workerAddresses().pdf,
      { type: 'read', data, password },
      [data],
      hear,
      (why) => hear({ type: 'failed', why }),
    ),
  repair: (text, hear) =>
    start<ToRepairWorker, FromRepairWorker>(
      workerAddresses().repair,
      { type: 'repair', text, words: wordAddresses() },
      [],
      hear,
      (why) => hear({ type: 'failed', why }),
    ),
}
