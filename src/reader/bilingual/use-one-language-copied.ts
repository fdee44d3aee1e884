import { type RefObject, useEffect } from 'react'

/**
 * Where both languages are shown, a selection takes the language that it begins in and leaves the other out: while it
 * lasts the article says which in `data-selecting`, and the style sheet makes the other unselectable.
 */
export function useOneLanguageCopied(article: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = article.current
    if (!text) return
    const stop = new AbortController()
    const { signal } = stop
    const begin = ({ target }: Event) => {
      const element = target instanceof Element ? target : null
      // From the clause outwards: a note's mark in it is in the interface's language.
      const side = (element?.closest('[data-segment]') ?? element)?.closest<HTMLElement>('[lang]')
      const isOfText = side && text.contains(side) && side.querySelector('[data-segment]') !== null
      if (isOfText) text.dataset.selecting = side.lang
      else delete text.dataset.selecting
    }
    const end = () => {
      if (document.getSelection()?.isCollapsed ?? true) delete text.dataset.selecting
    }
    text.addEventListener('pointerdown', begin, { signal })
    document.addEventListener('pointerup', end, { signal })
    // Ctrl+A: everything that is shown.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) delete text.dataset.selecting
      },
      { signal },
    )
    return () => stop.abort()
  }, [article])
}
