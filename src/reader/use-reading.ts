import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { partLocator } from '../locator.ts'
import { readingLine } from '../place/element-at-line.ts'
import { addFragment, moveFragment } from '../place/fragment.ts'
import { land } from '../place/landing.ts'
import { keepLeftOff } from '../place/left-off.ts'
import { setReading } from '../place/reading-place.ts'
import { useAskedFor } from '../place/use-asked-for.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { partAtLine } from './reading-position.ts'
import { NOT_BEGUN, type ReadingEvent, reduceReading } from './reading-state.ts'

interface Lead {
  /** Whether the focus goes along. */
  readonly focus?: boolean
  /** A jump, to which Back answers with where the reader was; otherwise reading on. */
  readonly jump?: boolean
}

export interface Reading {
  /** The part being read; null above the first and before the page has been looked at. */
  readonly current: string | null
  /** Scrolls to a part and marks it. */
  readonly goTo: (eId: string, lead?: Lead) => void
  /** The part a person asked for by name (a link, a key), as long as it is the one being read. */
  readonly chosen: string | null
}

/**
 * Follows the reading of a document by scrolling, and leads it by request.
 * @param eIds the parts that are read one after another, in document order
 */
export function useReading(document_: string, eIds: readonly string[]): Reading {
  const { history } = useRouter()
  const [{ current, chosen }, show] = useState(NOT_BEGUN)
  /** The state itself; what is drawn may be a rendering behind it. */
  const state = useRef(NOT_BEGUN)
  const known = useMemo(() => new Set(eIds), [eIds])

  const change = useCallback((event: ReadingEvent) => {
    state.current = reduceReading(state.current, event)
    show(state.current)
  }, [])

  const goTo = useCallback(
    (eId: string, { focus = true, jump = true }: Lead = {}) => {
      const element = document.getElementById(eId)
      if (!element) return
      // Before the window moves: Back leads to where it stands now.
      if (jump) addFragment(history, eId)
      else moveFragment(history, eId)
      change({ type: 'led', eId, isRead: known.has(eId) })
      land(element, { focus })
    },
    [history, known, change],
  )

  useAskedFor((eId, toLand) => {
    if (!eId) return
    if (toLand) goTo(eId, { jump: false })
    else change({ type: 'returned', eId, isRead: known.has(eId) })
  })

  const follow = useEffectEvent(() => {
    const boxes = eIds.flatMap((eId) => {
      const part = document.getElementById(eId)
      // What waits for its turn (in-turn/) is where its row is; asked itself, it would be laid out.
      const box = (part?.closest('[aria-busy]') ?? part)?.getBoundingClientRect()
      return box ? [{ eId, top: box.top, bottom: box.bottom }] : []
    })
    const before = state.current.current
    change({
      type: 'scrolled',
      atLine: partAtLine(boxes, readingLine()),
      inSight: (eId) => {
        const box =
          boxes.find((one) => one.eId === eId) ?? document.getElementById(eId)?.getBoundingClientRect()
        return box !== undefined && box.top < window.innerHeight && box.bottom > 0
      },
    })
    const { current: read, named } = state.current
    if (read !== before && named === null) moveFragment(history, read)
  })

  useEffect(() => {
    let frame = 0
    const onScroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => follow())
    }
    const takeOver = () => change({ type: 'taken-over' })
    // A page that opens further down is being read there.
    if (window.scrollY > 0) onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll)
    window.addEventListener('wheel', takeOver, { passive: true })
    window.addEventListener('touchmove', takeOver, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
      window.removeEventListener('wheel', takeOver)
      window.removeEventListener('touchmove', takeOver)
    }
  }, [change])

  useEffect(() => {
    const part = current === null ? null : partLocator(document_, current)
    setReading(part)
    return part ? afterPaint(() => keepLeftOff(part)) : undefined
  }, [document_, current])
  useEffect(() => () => setReading(null), [])

  const named = chosen === current ? chosen : null
  return useMemo(() => ({ current, goTo, chosen: named }), [current, goTo, named])
}
