import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** The address of a group heading, of a control: nothing to look up. */
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
    if (!isKnown) return
    if (!isShown) {
      void navigate({ search: {}, hash, replace: true, resetScroll: false })
      return
    }
    const element = document.getElementById(hash)
    if (!element) return
    const place = () => element.scrollIntoView({ block: 'start', behavior: 'instant' })
    place()
    element.focus({ preventScroll: true })
    // Fonts that arrive late move everything above; put the entry back unless the person has gone on already.
    let held = true
    const release = () => {
      held = false
    }
    const events = ['wheel', 'touchmove', 'keydown'] as const
    for (const event of events) window.addEventListener(event, release, { once: true, passive: true })
    void document.fonts?.ready.then(() => {
      if (held) place()
    })
    return () => {
      release()
      for (const event of events) window.removeEventListener(event, release)
    }
  }, [hash, isKnown, isShown, navigate])

  return {
    chosen: asked !== null && known.has(asked) ? asked : null,
    missing: asked !== null && !known.has(asked) ? asked : null,
    followed,
  }
}
