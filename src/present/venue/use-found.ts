import { useEffect, useState } from 'react'
import { useOffline } from '../../ui/offline/use-offline.ts'
import { publicPath } from '../../ui/site-path.ts'
import type { Deck } from '../deck/schema.ts'
import { type Found, fontPaths, foundOf, storedPaths, wantedFor } from './stored.ts'

/** While it is being stored it is looked at so often. */
const AGAIN_MS = 1000

/** What is stored of a talk; null before it is known. */
export function useFound(deck: Deck, isOwn: boolean): readonly Found[] | null {
  const { phase } = useOffline()
  const [found, setFound] = useState<readonly Found[] | null>(null)
  useEffect(() => {
    let left = false
    const wanted = wantedFor(deck, { publicPath, fonts: fontPaths(document.styleSheets), isOwn })
    const look = async () => {
      const stored = await storedPaths()
      if (!left) setFound(foundOf(wanted, stored))
    }
    void look()
    const timer = phase === 'storing' ? window.setInterval(() => void look(), AGAIN_MS) : 0
    return () => {
      left = true
      window.clearInterval(timer)
    }
  }, [deck, isOwn, phase])
  return found
}
