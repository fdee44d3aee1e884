import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { isToLand } from '../place/history-places.ts'
import { land } from '../place/landing.ts'

/** The address of a group heading, of a control is none: nothing to look up. */
const isEntryAddress = (hash: string) => hash.includes('/')

/**
 * The entry that the address names (`#doc/a-res-60-252`): scrolled to, focused, and returned so that it can be marked.
 * One that the filter hides is asked for all the same, so the filter gives way. Nothing of this is known before
 * hydration: the server does not see fragments. Until it is `followed`, the browser's own `:target` stands in.
 * @param known every entry's locator
 * @param shown those that are on the page now
 */
export function useAskedEntry(
  known: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): { readonly chosen: string | null; readonly missing: string | null; readonly followed: boolean } {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate({ from: '/$lang/references' })
  const [asked, setAsked] = useState<string | null>(null)
  const [followed, setFollowed] = useState(false)
  const isKnown = known.has(hash)
  const isShown = shown.has(hash)

  useEffect(() => {
    setAsked(isEntryAddress(hash) ? hash : null)
    setFollowed(true)
    if (!isToLand()) return
    if (isKnown && !isShown) {
      void navigate({ search: {}, hash, replace: true, resetScroll: false })
      return
    }
    const element = document.getElementById(hash)
    if (element) land(element)
  }, [hash, isKnown, isShown, navigate])

  return {
    chosen: asked !== null && known.has(asked) ? asked : null,
    missing: asked !== null && !known.has(asked) ? asked : null,
    followed,
  }
}
