import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { partLocator } from '../locator.ts'
import { decodeFragment } from '../place/address.ts'
import { setReading } from '../ui/pairing.ts'
import { partAtLine } from './reading-position.ts'
import { showInAddressBar } from './reading-url.ts'

export interface Reading {
  /** The part being read; null above the first and before the page has been looked at. */
  readonly current: string | null
  /** Scrolls to a part, puts focus on it and marks it. */
  readonly goTo: (eId: string, options?: { readonly focus: boolean }) => void
  /** The part a person asked for by name (a link, a key), as long as it is the one being read. */
  readonly chosen: string | null
}

const fragmentOf = () => decodeFragment(window.location.hash)

/** A third of the way down, below the bar: where the eye rests while reading on. */
const readingLine = () => Math.max(140, window.innerHeight * 0.3)

/**
 * Follows the reading of a document by scrolling, and leads it by request.
 * @param eIds the parts that count as places, in document order
 */
export function useReading(document_: string, eIds: readonly string[]): Reading {
  const [current, setCurrent] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  /** Scrolling that we asked for ends with this part, whatever passes the reading line on the way. */
  const heading = useRef<string | null>(null)
  const known = useMemo(() => new Set(eIds), [eIds])

  const arrive = useCallback(
    (eId: string | null) => {
      setCurrent(eId)
      setReading(eId ? partLocator(document_, eId) : null)
    },
    [document_],
  )

  const follow = useEffectEvent(() => {
    const boxes = eIds.flatMap((eId) => {
      const box = document.getElementById(eId)?.getBoundingClientRect()
      return box ? [{ eId, top: box.top, bottom: box.bottom }] : []
    })
    const atLine = partAtLine(boxes, readingLine())
    const wanted = heading.current
    if (wanted !== null) {
      const box = boxes.find((candidate) => candidate.eId === wanted)
      // Short parts at the very end never reach the line; what was asked for and is in sight is being read.
      if (box && box.top < window.innerHeight && box.bottom > 0) return
      heading.current = null
    }
    if (atLine === current) return
    setChosen(null)
    arrive(atLine)
    showInAddressBar(atLine)
  })

  const goTo = useCallback(
    (eId: string, { focus } = { focus: true }) => {
      const element = document.getElementById(eId)
      if (!element) return
      heading.current = known.has(eId) ? eId : null
      element.scrollIntoView({ block: 'start', behavior: 'instant' })
      if (focus) element.focus({ preventScroll: true })
      setChosen(eId)
      if (known.has(eId)) arrive(eId)
      showInAddressBar(eId)
    },
    [arrive, known],
  )

  useEffect(() => {
    let frame = 0
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => follow())
    }
    /** A person's own scrolling takes over from a place that was asked for. */
    const takeOver = () => {
      heading.current = null
    }
    const onHash = () => {
      const fragment = fragmentOf()
      if (fragment) goTo(fragment)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll)
    window.addEventListener('wheel', takeOver, { passive: true })
    window.addEventListener('touchmove', takeOver, { passive: true })
    window.addEventListener('hashchange', onHash)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
      window.removeEventListener('wheel', takeOver)
      window.removeEventListener('touchmove', takeOver)
      window.removeEventListener('hashchange', onHash)
      setReading(null)
    }
  }, [goTo])

  useEffect(() => {
    const fragment = fragmentOf()
    if (!fragment) return
    goTo(fragment)
    // The page's fonts may still move the text; hold the place until they are there.
    let held = true
    const release = () => {
      held = false
    }
    window.addEventListener('wheel', release, { once: true, passive: true })
    window.addEventListener('touchmove', release, { once: true, passive: true })
    window.addEventListener('keydown', release, { once: true })
    void document.fonts.ready.then(() => {
      if (held) document.getElementById(fragment)?.scrollIntoView({ block: 'start', behavior: 'instant' })
    })
    return release
  }, [goTo])

  return { current, goTo, chosen: chosen === current ? chosen : null }
}
