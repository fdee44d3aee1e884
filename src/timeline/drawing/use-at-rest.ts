import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../layout/scale.ts'

/** ms without a change after which a view has come to rest, and between two looks at whether a hand is on it. */
const REST = 220

/** Whether the view has not moved for a moment; while a mouse points at a mark or the drawing is held, it still moves. */
export function useAtRest({ start, end }: Span, drawing: RefObject<Element | null>): boolean {
  const [rested, setRested] = useState<Span>({ start, end })
  useEffect(() => {
    const settle = () => {
      const isHeld =
        drawing.current?.matches(':active') || drawing.current?.querySelector('[role="option"]:hover')
      if (isHeld) timer = window.setTimeout(settle, REST)
      else setRested({ start, end })
    }
    let timer = window.setTimeout(settle, REST)
    return () => window.clearTimeout(timer)
  }, [start, end, drawing])
  return rested.start === start && rested.end === end
}
