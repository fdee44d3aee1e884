import { useLocation } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { isToLand } from './history-places.ts'
import { land } from './landing.ts'
import { unfold, useClosedEntries } from './use-closed-entries.ts'
import { useLedTo } from './use-led-to.ts'

/** An entry’s fragment is its locator, which has a stroke; the id of a group’s heading or of a control has none. */
const isEntryAddress = (hash: string) => hash.includes('/')

const openFolded = (element: Element): boolean => {
  const folded = element.closest('details')
  folded?.setAttribute('open', '')
  return folded !== null
}

/**
 * The entry of a long list that the address names (`#doc/a-res-60-252`): scrolled to, focused, and returned so that it
 * can be marked. One that the filter hides is asked for all the same, so the filter gives way. Nothing of this is known
 * before hydration: the server does not see fragments. Until it is `followed`, the browser's own `:target` stands in.
 * Words that the address leads to are shown where they are folded. Back to another entry brings the focus along.
 * @param known every entry's locator
 * @param shown those that are on the page now
 * @param dropFilter shows the whole list, and keeps the fragment
 */
export function useAskedEntry(
  known: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  dropFilter: (hash: string) => void,
): {
  readonly chosen: string | null
  /** The chosen one, where a person has not closed it since. */
  readonly unfolded: string | null
  readonly missing: string | null
  readonly followed: boolean
} {
  const hash = useLocation({ select: (location) => location.hash })
  const hashBefore = useRef(hash)
  /** Nothing until it is followed, null where none is asked for. */
  const [asked, setAsked] = useState<string | null>()
  const giveWay = useEffectEvent(dropFilter)
  const isKnown = known.has(hash)
  const isShown = shown.has(hash)
  const named = isEntryAddress(hash) ? hash : null
  const closed = useClosedEntries(isKnown ? hash : null)

  // Before anything of the app is seen: what is named stands open by `:target` and does not close and open again.
  useLayoutEffect(() => {
    if (named) setAsked(named)
  }, [named])
  useEffect(() => {
    setAsked(named)
    const isOther = hashBefore.current !== hash
    hashBefore.current = hash
    const element = document.getElementById(hash)
    if (!isToLand()) {
      if (isOther) element?.focus({ preventScroll: true })
    } else if (isKnown && !isShown) giveWay(hash)
    else if (element) {
      if (isKnown) unfold(element)
      land(element)
    }
  }, [hash, named, isKnown, isShown])
  useLedTo(openFolded)

  const chosen = asked && known.has(asked) ? asked : null
  return {
    chosen,
    unfolded: chosen && !closed.has(chosen) ? chosen : null,
    missing: asked && !known.has(asked) ? asked : null,
    followed: asked !== undefined,
  }
}
