/** Searches beside the page, so that typing never waits. */
import { buildIndex } from './engine/build-index.ts'
import { find } from './engine/find.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { readSearchData } from './read-search-data.ts'

let index: ReturnType<typeof buildIndex> | null = null

const send = (message: FromWorker) => self.postMessage(message)

self.addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
  if (message.type === 'data') {
    index = buildIndex(readSearchData(message.bytes))
    send({ type: 'ready' })
  } else if (index) {
    send({ type: 'found', id: message.id, found: find(index, message.query, message.wanted) })
  }
})
