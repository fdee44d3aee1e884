import { type RefObject, useEffect } from 'react'

/** What holds the letters at which a selection begins that is begun beside them, in the gutter or below a short line. */
function lettersAt({ clientX, clientY }: PointerEvent): Element | null {
  // Not in every browser yet.
  if (!('caretPositionFromPoint' in document)) return null
  const node = document.caretPositionFromPoint(clientX, clientY)?.offsetNode
  return node instanceof Element ? node : (node?.parentElement ?? null)
}

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
    const sideOf = (element: Element | null | undefined): HTMLElement | null => {
      // From the clause outwards: a note's mark in it is in the interface's language.
      const side = (element?.closest('[data-segment]') ?? element)?.closest<HTMLElement>('[lang]')
      return side && text.contains(side) && side.querySelector('[data-segment]') ? side : null
    }
    const begin = (event: PointerEvent) => {
      const pressed = event.target instanceof Element ? event.target : null
      const side = sideOf(pressed) ?? sideOf(lettersAt(event))
      if (side) text.dataset.selecting = side.lang
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
