import { afterEach, expect, it, vi } from 'vitest'
import { theEngine } from '../../../src/search/engine-here.ts'
import type { ToWorker } from '../../../src/search/messages.ts'

vi.mock('../../../src/corpus/load.ts', () => ({ loadParts: async () => [] }))
vi.mock('../../../src/corpus/load-search.ts', () => ({ loadSearchBytes: async () => new ArrayBuffer(1) }))
vi.mock('../../../src/search/worker-address.ts', () => ({ workerAddress: () => 'worker.js' }))

/** The workers that were started, each of which is ready at once and then does as it is told here. */
const started: EventTarget[] = []
let answers = true

class StubbedWorker extends EventTarget {
  constructor() {
    super()
    started.push(this)
  }
  postMessage(message: ToWorker) {
    const say = (data: object) => this.dispatchEvent(new MessageEvent('message', { data }))
    if (message.type === 'data') queueMicrotask(() => say({ type: 'ready' }))
    else if (answers) queueMicrotask(() => say({ type: 'found', id: message.id, found: message.query }))
  }
  terminate() {}
}

afterEach(() => vi.unstubAllGlobals())

it('a search whose worker ends says so to whoever waits, and the next to ask starts another', async () => {
  vi.stubGlobal('Worker', StubbedWorker)
  const wanted = { language: 'en', most: 5 } as const
  const { find } = await theEngine()
  expect(await find('one', wanted)).toBe('one')

  answers = false
  const waits = find('two', wanted)
  started[0]?.dispatchEvent(new Event('error'))
  await expect(waits).rejects.toThrow('ended')
  await expect(find('three', wanted)).rejects.toThrow('ended')

  answers = true
  const anew = await theEngine()
  expect(await anew.find('four', wanted)).toBe('four')
  expect(started).toHaveLength(2)
})
