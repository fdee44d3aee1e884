import { type RefObject, useEffect } from 'react'
import { languageOf } from '../../place/shown-piece.ts'
import type { EnglishText } from './english-text.ts'
import type { Cover, ShownText } from './shown-text.ts'

const setCovered = (segment: HTMLElement, words: string) => {
  segment.dataset.covered = ''
  segment.tabIndex = 0
  segment.setAttribute('role', 'button')
  segment.setAttribute('aria-label', words)
}

const uncover = (segment: HTMLElement) => {
  delete segment.dataset.covered
  segment.tabIndex = -1
  segment.removeAttribute('role')
  segment.removeAttribute('aria-label')
}

/**
 * Covers one language of the text clause by clause; a press, or Enter on a clause that has the focus, uncovers that
 * clause, and Enter on its counterpart too: the keys lead through the language that can be read. It is set on the
 * elements past React, as what is lit is.
 * @param words what a covered clause is called
 */
export function useCover(
  article: RefObject<HTMLElement | null>,
  cover: Cover,
  words: string,
  /** What the elements are drawn from: drawn anew they are covered anew. */
  drawn: { readonly english: EnglishText | null; readonly shown: ShownText },
): void {
  const { english, shown } = drawn
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown in other languages, the text is drawn anew
  useEffect(() => {
    const text = article.current
    if (!text || !cover || !english) return
    // Asked of each clause: around the whole text stands the language of the page.
    const covered = [...text.querySelectorAll<HTMLElement>('[data-segment]')].filter(
      (segment) => languageOf(segment) === cover,
    )
    for (const segment of covered) setCovered(segment, words)
    const at = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-covered]') : null
    const reveal = (event: Event, clause: HTMLElement | null) => {
      // A clause whose words stand in several places is uncovered in all of them.
      const pieces = covered.filter(
        ({ dataset }) => dataset.covered !== undefined && dataset.segment === clause?.dataset.segment,
      )
      if (pieces.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      for (const piece of pieces) uncover(piece)
    }
    const onClick = (event: MouseEvent) => reveal(event, at(event.target))
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event
      // A link in a clause that can be read keeps its Enter.
      const counterpart = target instanceof HTMLElement && target.dataset.segment ? target : null
      if (key === 'Enter') reveal(event, at(target) ?? counterpart)
      if (key === ' ') reveal(event, at(target))
    }
    text.addEventListener('click', onClick, true)
    text.addEventListener('keydown', onKey, true)
    return () => {
      text.removeEventListener('click', onClick, true)
      text.removeEventListener('keydown', onKey, true)
      for (const segment of covered) uncover(segment)
    }
  }, [article, cover, words, english, shown])
}
