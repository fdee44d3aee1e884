import { type ComponentType, useEffect, useState } from 'react'

/** Where a browser does not say when it is idle. */
const IDLE_MS = 3000

interface Props {
  /** Whether it is said that there is a newer edition: not before a room. */
  readonly tells: boolean
}

/**
 * Stores the site for reading without a network, says that there is a newer edition, and saves files from what is stored.
 * The page comes first: what does this is fetched, and begins, when there is nothing else to do. Nothing is stored, and
 * nobody asked for it, where its file does not come.
 */
export function OfflineWhenIdle({ tells }: Props) {
  const [Work, setWork] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    let isGone = false
    const begin = async () => {
      const work = isGone ? null : await import('./work-when-idle.tsx').catch(() => null)
      if (work) setWork(() => work.default)
    }
    if ('requestIdleCallback' in window) requestIdleCallback(begin)
    else setTimeout(begin, IDLE_MS)
    return () => {
      isGone = true
    }
  }, [])
  return Work && <Work tells={tells} />
}
