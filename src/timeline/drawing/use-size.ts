import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isSameSpacing, spacingOf } from '../../drawing/text-spacing.ts'
import { type TextSpacing, USUAL_SPACING } from '../../drawing/text-width.ts'
import { LABEL_SIZE } from './mark-shapes.ts'

/**
 * The room for the drawing, in its own units: `scale` px each. The unit grows with the reader's text size, and the whole
 * drawing with it.
 */
export interface Size {
  readonly width: number
  /** Height of the window, px: the drawing is made to fit into it where it can. */
  readonly window: number
  readonly scale: number
  readonly spacing: TextSpacing
  /** The margin for the lanes' names; what is usual for the width where it is left out. */
  readonly gutter?: number
  /** The most rows that a lane has, also where marks are then without their words; as many as they need where it is left out. */
  readonly rows?: number | undefined
}

/** A page of A4 upright within its margins: words of 7 points, and all lanes on one sheet with the title. */
const ON_PAPER: Size = { width: 880, window: 700, scale: 0.76, spacing: USUAL_SPACING }

const isSame = (one: Size, other: Size): boolean =>
  one.width === other.width &&
  one.window === other.window &&
  one.scale === other.scale &&
  isSameSpacing(one.spacing, other.spacing)

/** Hundredths, so that no rounding in a style sheet makes the drawing anew. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/**
 * @param sample some words set as the labels are: what a style sheet makes of them holds for the drawing
 * @returns null in the first rendering, which must be the same as the prerendered page
 */
export function useSize(
  element: RefObject<HTMLElement | null>,
  sample: RefObject<HTMLElement | null>,
): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const [node, words] = [element.current, sample.current]
    if (!node || !words) return
    // What the drawing for paper changes in the page's height must not bring back that of the screen.
    let printing = false
    const read = () => {
      if (printing || node.clientWidth === 0) return
      const scale = rounded((Number.parseFloat(getComputedStyle(words).fontSize) || LABEL_SIZE) / LABEL_SIZE)
      const next: Size = {
        width: Math.floor(node.clientWidth / scale),
        window: window.innerHeight,
        scale,
        spacing: spacingOf(words),
      }
      setSize((known) => (known && isSame(known, next) ? known : next))
    }
    // The page is laid out for paper when this event has been answered, and not again.
    const print = () => {
      printing = true
      flushSync(() => setSize(ON_PAPER))
    }
    const leavePaper = () => {
      printing = false
      read()
    }
    read()
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', leavePaper)
    const observer = new ResizeObserver(read)
    observer.observe(node)
    observer.observe(words)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', leavePaper)
    }
  }, [element, sample])
  return size
}
