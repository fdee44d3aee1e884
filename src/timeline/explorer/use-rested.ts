import { type RefObject, useEffect, useState } from 'react'
import { useHand } from '../../place/use-hand.ts'

/** ms until it is looked again whether a mouse still points at something. */
const WAIT = 260

/** A value as it was while a mouse points at a mark of the drawing: what it changes would move the mark away. */
export function useRested<Value>(value: Value, stage: RefObject<Element | null>): Value {
  const [rested, setRested] = useState(value)
  const isPointing = useHand(stage, '[role="option"]')
  useEffect(() => {
    let timer = 0
    const settle = () => {
      if (isPointing()) timer = window.setTimeout(settle, WAIT)
      else setRested(value)
    }
    settle()
    return () => window.clearTimeout(timer)
  }, [value, isPointing])
  return rested
}
