/** One run: draw, pan, zoom, count. Called by the bench from outside. */
import { between, panSpan, type Span } from '../../../src/timeline/layout/scale.ts'
import { type Contestant, masar, vis } from './contestants.tsx'
import { benchEvents, WHOLE } from './events.ts'

export type Library = 'masar' | 'vis' | 'vis-clustered'

export interface Run {
  readonly first: number
  readonly pan: readonly number[]
  readonly zoom: readonly number[]
  readonly nodes: number
  readonly memory: number
  readonly labels: number
  readonly clusters: number
}

const FRAMES = 60
/** A contestant whose frames take seconds is measured on fewer of them. */
const PATIENCE = 6000

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** What a person waits for: from one painted frame to the next while each shows something new. */
async function framesOf(contestant: Contestant, spanAt: (share: number) => Span): Promise<number[]> {
  const times: number[] = []
  let last = await frame()
  const began = last
  for (let step = 1; step <= FRAMES; step++) {
    contestant.show(spanAt(step / FRAMES))
    const now = await frame()
    times.push(now - last)
    last = now
    if (now - began > PATIENCE && times.length >= 5) break
  }
  return times
}

const heap = (): number => {
  ;(globalThis as { gc?: () => void }).gc?.()
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } }
  return memory?.usedJSHeapSize ?? 0
}

async function run(library: Library, count: number): Promise<Run> {
  const stage = document.getElementById('stage')
  if (!stage) throw new Error('no stage')
  const events = benchEvents(count)
  const before = heap()
  const contestant =
    library === 'masar' ? await masar(stage, events) : await vis(stage, events, library === 'vis-clustered')
  await frame()
  const began = performance.now()
  await contestant.draw()
  // Painted is what the frame after the next can show.
  await frame()
  const first = performance.now() - began
  const counts = contestant.counts()
  const nodes = stage.querySelectorAll('*').length
  const memory = heap() - before
  const quarter = { start: WHOLE.start, end: WHOLE.start + (WHOLE.end - WHOLE.start) / 4 }
  const month = { start: Date.UTC(2010, 5), end: Date.UTC(2010, 6) }
  contestant.show(quarter)
  await frame()
  await frame()
  const pan = await framesOf(contestant, (share) => panSpan(quarter, share * 2.5, WHOLE))
  contestant.show(WHOLE)
  await frame()
  await frame()
  const zoom = await framesOf(contestant, (share) =>
    between(WHOLE, month, share < 0.5 ? share * 2 : 2 - share * 2),
  )
  contestant.destroy()
  return { first, pan, zoom, nodes, memory, ...counts }
}

/** Draws and stays, to be looked at. */
async function hold(library: Library, count: number): Promise<void> {
  const stage = document.getElementById('stage')
  if (!stage) return
  const events = benchEvents(count)
  const contestant =
    library === 'masar' ? await masar(stage, events) : await vis(stage, events, library === 'vis-clustered')
  await contestant.draw()
  Object.assign(window, { contestant })
}

Object.assign(window, { run, hold })
