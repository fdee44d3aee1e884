import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'

/** Where a browser does not say when it is idle. */
const IDLE_MS = 3000

interface Props {
  /** Whether the page stores the site: not one in another's frame, nor before a room. */
  readonly stores: boolean
}

/** Nothing is stored, and nobody asked for it, where the file does not come. */
const WorkWhenIdle = lazy<ComponentType<Props>>(() =>
  import('./work-when-idle.tsx').catch(() => ({ default: () => null })),
)

/**
 * Stores the site for reading without a network, says that there is a newer edition, and saves files from what is stored.
 * The page comes first: what does this is fetched, and begins, when there is nothing else to do.
 */
export function OfflineWhenIdle({ stores }: Props) {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const begin = () => setIdle(true)
    if (!window.requestIdleCallback) {
      const timer = window.setTimeout(begin, IDLE_MS)
      return () => window.clearTimeout(timer)
    }
    const wait = window.requestIdleCallback(begin)
    return () => window.cancelIdleCallback(wait)
  }, [])
  return isIdle ? (
    <Suspense>
      <WorkWhenIdle stores={stores} />
    </Suspense>
  ) : null
}
