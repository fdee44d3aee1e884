import { type RefObject, useEffect } from 'react'
import type { Locator } from '../locator.ts'
import { fitsInto, type Stretch, scrollerOf, scrollToSee, seenIn } from './scroller.ts'
import { useHand } from './use-hand.ts'

/** ms after which what is read is lit and what moves in the pane has come to rest. */
const WAIT = 260

/** px kept free below what is in view; what has to be brought comes further up, by this part of the pane. */
const BELOW = 12
const EASE = 0.2

/** How a pane marks its elements, as selectors. */
export interface PaneMarks {
  /** What belongs to the part being read. */
  readonly lit: string
  /** Of these, what a person has opened. */
  readonly open: string
  /** What a mouse can point at. */
  readonly pointed: string
  /** px kept free above what is brought into view. */
  readonly margin: number
  /** What stays at the top of the pane while it scrolls, and is kept free as well: an axis. */
  readonly fixed?: string
  /** Names that stand above what they name: that of the first mark is brought with it where there is room. */
  readonly names?: string
  /** Where one of them in sight is enough, and otherwise what the first is in is brought: a chart. */
  readonly within?: string
  /** What says the same in words: it is brought where the marks cannot be seen at once, and where there are none. */
  readonly inWords?: string
}

/** The nearest name above a mark. */
const nameAbove = (names: readonly Stretch[], mark: Stretch): Stretch | undefined =>
  names
    .filter(({ top }) => top <= mark.top)
    .reduce<Stretch | undefined>(
      (nearest, name) => (nearest && nearest.top > name.top ? nearest : name),
      undefined,
    )

/** What of a pane is to be seen together. */
function toBring(pane: Element, marks: PaneMarks, found: readonly Element[], room: Stretch): Stretch[] {
  const box = (element: Element): Stretch => element.getBoundingClientRect()
  const around = marks.within === undefined ? null : found[0]?.closest(marks.within)
  if (around) return [box(around)]
  const inWords = marks.inWords === undefined ? null : pane.querySelector(marks.inWords)
  const all = found.map(box)
  const names = marks.names === undefined ? [] : [...pane.querySelectorAll(marks.names)].map(box)
  const name = all[0] && nameAbove(names, all[0])
  const named = name ? [name, ...all] : all
  if (inWords && (all.length === 0 || !fitsInto(named, room))) return [box(inWords)]
  return fitsInto(named, room) ? named : all
}

/**
 * Scrolls a pane beside a text to what belongs to the part being read. Nothing may move under the hand: it leaves the
 * pane alone while what is open is one of them and is seen, as a person has just pressed it, and waits while a mouse
 * points at something in it, or the keyboard stands on what would go out of sight.
 * @param marks the same object every time
 * @param isReady whether the pane has been laid out, and is to follow
 */
export function useReadInView(
  pane: RefObject<HTMLElement | null>,
  reading: Locator | null,
  marks: PaneMarks,
  isReady: boolean,
) {
  const isPointing = useHand(pane, marks.pointed)
  useEffect(() => {
    if (!reading || !isReady) return
    const { lit, open, margin, fixed, within } = marks
    let timer = 0
    const bring = () => {
      const node = pane.current
      const scroller = node && scrollerOf(node)
      if (!scroller || scroller === document.scrollingElement) return
      const later = () => {
        timer = window.setTimeout(bring, WAIT)
      }
      if (isPointing()) return later()
      const whole = seenIn(scroller)
      /** @param by px by which the pane would be scrolled */
      const isSeen = (element: Element, by = 0) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top - by >= whole.top && bottom - by <= whole.bottom
      }
      const found = [...node.querySelectorAll(lit)]
      if (found.some((mark) => (within !== undefined || mark.matches(open)) && isSeen(mark))) return
      const kept = (fixed && node.querySelector(fixed)?.getBoundingClientRect().height) || 0
      const room = { top: whole.top + kept + margin, bottom: whole.bottom - BELOW }
      const top = scrollToSee(toBring(node, marks, found, room), room, (room.bottom - room.top) * EASE)
      const atKeyboard = scroller.querySelector(':focus-visible')
      if (atKeyboard && isSeen(atKeyboard) && !isSeen(atKeyboard, top)) return later()
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (top !== 0) scroller.scrollBy({ top, behavior: still ? 'instant' : 'smooth' })
    }
    timer = window.setTimeout(bring, WAIT)
    return () => window.clearTimeout(timer)
  }, [pane, reading, marks, isReady, isPointing])
}
