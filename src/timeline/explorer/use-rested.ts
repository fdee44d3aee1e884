import { type RefObject, useEffect, useState } from 'react'

/** ms until it is looked again whether a mouse still points at something. */
const WAIT = 260

/** A value as it was while a mouse points at a mark of the drawing: what it changes would move the mark away. */
export function useRested<Value>(value: Value, stage: RefObject<Element | null>): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    let timer = 0
    const settle = () => {
      if (stage.current?.querySelector('[role="option"]:hover')) timer = window.setTimeout(settle, WAIT)
      else setRested(value)
    }
    settle()
    return () => window.clearTimeout(timer)
  }, [value, stage])
  return rested
}
