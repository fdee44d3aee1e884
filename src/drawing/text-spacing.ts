/** What a reader's own style sheet makes of words on the page: a drawing, which measures them beforehand, follows it. */
import { type RefObject, useEffect, useState } from 'react'
import { type TextSpacing, USUAL_SPACING } from './text-width.ts'

/** Hundredths, so that no rounding in a style sheet makes a drawing anew. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/** The spacing of an element's words. */
export function spacingOf(element: Element): TextSpacing {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(element)
  const letter = Number.parseFloat(fontSize)
  if (!letter) return USUAL_SPACING
  // `normal` is no number, and no space.
  const ems = (length: string) => rounded((Number.parseFloat(length) || 0) / letter)
  return { letter: ems(letterSpacing), word: ems(wordSpacing) }
}

/** @param sample some words that the page sets as it sets those of the drawing */
export function useTextSpacing(sample: RefObject<HTMLElement | null>): TextSpacing {
  const [spacing, setSpacing] = useState(USUAL_SPACING)
  useEffect(() => {
    const element = sample.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const read = () => {
      const next = spacingOf(element)
      setSpacing((known) => (known.letter === next.letter && known.word === next.word ? known : next))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [sample])
  return spacing
}
