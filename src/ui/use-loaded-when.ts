import { useEffect, useState } from 'react'

/**
 * What is fetched when something first wants it.
 * @param load fetches it; the same function at every rendering
 * @returns `nothing` before it has come, and where it did not
 */
export function useLoadedWhen<T>(wanted: boolean, load: () => Promise<T>, nothing: T): T {
  const [loaded, setLoaded] = useState(nothing)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    load().then(
      (come) => {
        if (!gone) setLoaded(come)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [wanted, load])
  return loaded
}
