import { useEffect, useState } from 'react'
import { loadWaysIndex, type WaysIndex } from '../corpus/ways/ways-index.ts'

/**
 * The issues, actors, mechanisms and threads by name, fetched when something first wants them; null before they have
 * come, and where they did not.
 */
export function useWays(wanted: boolean): WaysIndex | null {
  const [ways, setWays] = useState<WaysIndex | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    loadWaysIndex().then(
      (index) => {
        if (!gone) setWays(index)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return ways
}
