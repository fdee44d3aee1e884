import { type RefObject, useEffect } from 'react'
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
 * clause. It is set on the elements past React, as what is lit is.
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
  useEffect(() => {
    const text = article.current
    if (!text || !cover || !english || shown === null) return
    const covered = [...text.querySelectorAll<HTMLElement>(`[lang="${cover}"] [data-segment]`)]
    for (const segment of covered) setCovered(segment, words)
    const at = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-covered]') : null
    const reveal = (event: Event) => {
      const segment = at(event.target)
      if (!segment) return
      event.preventDefault()
      event.stopPropagation()
      // A clause whose words stand in several places is uncovered in all of them.
      for (const piece of covered) if (piece.dataset.segment === segment.dataset.segment) uncover(piece)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') reveal(event)
    }
    text.addEventListener('click', reveal, true)
    text.addEventListener('keydown', onKey, true)
    return () => {
      text.removeEventListener('click', reveal, true)
      text.removeEventListener('keydown', onKey, true)
      for (const segment of covered) uncover(segment)
    }
  }, [article, cover, words, english, shown])
}
