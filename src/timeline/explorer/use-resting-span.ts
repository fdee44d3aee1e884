import { startTransition, useEffect, useState } from 'react'
import type { Span } from '../layout/scale.ts'

/** ms without a change after which a span has come to rest. */
const REST = 350

/** The span as it was when it last rested: what is slow to draw anew follows it, and not every frame of a movement. */
export function useRestingSpan(span: Span): Span {
  const [resting, setResting] = useState(span)
  useEffect(() => {
    const timer = window.setTimeout(() => startTransition(() => setResting(span)), REST)
    return () => window.clearTimeout(timer)
  }, [span])
  return resting
}
