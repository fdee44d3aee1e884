/** Reads a PDF beside the page. */
import type { FromPdfWorker, ToPdfWorker } from '../repairing/messages.ts'
import { readPdf } from './read-pdf.ts'

const send = (message: FromPdfWorker) => self.postMessage(message)

self.addEventListener('message', ({ data: message }: MessageEvent<ToPdfWorker>) => {
  // pdf.js sends messages of its own through the same door.
  if (message.type !== 'read') return
  void readPdf(new Uint8Array(message.data), message.password, (page) => send({ type: 'page', page })).then(
    (refused) => send({ type: 'end', refused }),
    () => send({ type: 'end', refused: 'broken' }),
  )
})
