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

function start<To, From extends { readonly type: string }>(
  address: string,
  message: To,
  transfer: Transferable[],
  hear: (message: From) => void,
  onFailure: () => void,
): Stop {
  const worker = new Worker(address, { type: 'module' })
  let isOver = false
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
    onFailure()
  })
  worker.postMessage(message, transfer)
  return stop
}

/** @throws where the browser starts no workers */
export const jobs: Jobs = {
  readPdf: (data, password, hear) =>
    start<ToPdfWorker, FromPdfWorker>(
      workerAddresses().pdf,
      { type: 'read', data, password },
      [data],
      hear,
      () => hear({ type: 'failed' }),
    ),
  repair: (text, hear) =>
    start<ToRepairWorker, FromRepairWorker>(
      workerAddresses().repair,
      { type: 'repair', text, words: wordAddresses() },
      [],
      hear,
      () => hear({ type: 'failed', why: 'repair' }),
    ),
}
