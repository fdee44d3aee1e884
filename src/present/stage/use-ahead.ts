import { startTransition, useEffect, useState } from 'react'

/** What a step moves has come to rest after so long. */
const REST_MS = 300
/** A window that is never idle draws ahead all the same. */
const AT_THE_LATEST_MS = 1500

function whenIdle(work: () => void): () => void {
  let asked = 0
  const timer = window.setTimeout(() => {
    // Safari has no such thing.
    if (typeof window.requestIdleCallback === 'undefined') work()
    else asked = window.requestIdleCallback(work, { timeout: AT_THE_LATEST_MS })
  }, REST_MS)
  return () => {
    window.clearTimeout(timer)
    if (asked !== 0) window.cancelIdleCallback(asked)
  }
}

/**
 * The step after this one, as soon as there is time to draw it where nobody sees it: a chart takes long, and to go on then
 * only shows it. Null until then, and after the last step.
 * @param steps how many there are
 */
export function useAhead(step: number, steps: number): number | null {
  const [drawnBeside, setDrawnBeside] = useState<number | null>(null)
  useEffect(() => whenIdle(() => startTransition(() => setDrawnBeside(step))), [step])
  return drawnBeside === step && step < steps ? step + 1 : null
}
