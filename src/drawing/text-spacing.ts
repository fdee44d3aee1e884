/** What a reader's own style sheet makes of words on the page: a drawing, which measures them beforehand, follows it. */
import { type RefObject, useEffect, useState } from 'react'
import { type TextSpacing, textWidth, USUAL_SPACING } from './text-width.ts'

/** Hundredths, so that no rounding in a style sheet makes a drawing anew. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/** Narrow ones, that what is added shows. */
const ARABIC_LETTERS = 'ا'.repeat(10)

/**
 * Whether letters of Arabic are spaced too. Only a browser can say: the letters stand for a moment as the element's
 * words do, and are more than half as far apart as they would have to be, or are not.
 */
function spacesArabic(element: Element, size: number, letter: number): boolean {
  const probe = element.cloneNode(false)
  if (!(probe instanceof Element)) return true
  probe.removeAttribute('id')
  const letters = document.createElement('span')
  letters.textContent = ARABIC_LETTERS
  probe.append(letters)
  element.after(probe)
  const { width } = letters.getBoundingClientRect()
  probe.remove()
  return width > textWidth(ARABIC_LETTERS, size) + (ARABIC_LETTERS.length * letter * size) / 2
}

/** The spacing of an element's words. */
export function spacingOf(element: Element): TextSpacing {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(element)
  const size = Number.parseFloat(fontSize)
  if (!size) return USUAL_SPACING
  // `normal` is no number, and no space.
  const ems = (length: string) => rounded((Number.parseFloat(length) || 0) / size)
  const letter = ems(letterSpacing)
  const word = ems(wordSpacing)
  return letter > 0 && !spacesArabic(element, size, letter) ? { letter, word, arabic: 0 } : { letter, word }
}

export const isSameSpacing = (one: TextSpacing, other: TextSpacing): boolean =>
  one.letter === other.letter && one.word === other.word && one.arabic === other.arabic

/** @param sample some words that the page sets as it sets those of the drawing */
export function useTextSpacing(sample: RefObject<HTMLElement | null>): TextSpacing {
  const [spacing, setSpacing] = useState(USUAL_SPACING)
  useEffect(() => {
    const element = sample.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const read = () => {
      const next = spacingOf(element)
      setSpacing((known) => (isSameSpacing(known, next) ? known : next))
    }
    // Told for the first time when the page is laid out anyway: asked here, it would be laid out for the answer alone.
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [sample])
  return spacing
}
