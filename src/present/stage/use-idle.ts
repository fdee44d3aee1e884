import { useEffect, useState } from 'react'

const AFTER_MS = 2500

/** Whether nobody has moved the pointer or touched the screen for a while: controls and cursor are then out of the way. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer = 0
    const wake = () => {
      setIdle(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setIdle(true), AFTER_MS)
    }
    wake()
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const
    for (const sign of signs) window.addEventListener(sign, wake)
    return () => {
      window.clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wake)
    }
  }, [])
  return idle
}
