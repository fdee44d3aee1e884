import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Language } from '../i18n/language.ts'

/** Below the bar, where the eye is. */
const READING_LINE = 140

/** The entry at the reading line; the list is in page order, so the first that ends below it. */
const entryAtLine = (list: HTMLElement): HTMLElement | undefined =>
  [...list.querySelectorAll<HTMLElement>('article[data-locator]')].find(
    (entry) => entry.getBoundingClientRect().bottom > READING_LINE,
  )

/**
 * Keeps the entry being looked at where it stands in the window when the interface changes language: organizations are
 * then in another order, and everything has another height.
 */
export function useKeepEntry(list: { readonly current: HTMLElement | null }, language: Language): void {
  const kept = useRef<{ readonly id: string; readonly top: number } | null>(null)
  const before = useRef(language)

  useEffect(() => {
    let frame = 0
    const remember = () => {
      const entry = list.current ? entryAtLine(list.current) : undefined
      const top = entry?.getBoundingClientRect().top ?? 0
      // Above the list there is nothing to keep: the page's head stays where it is by itself.
      kept.current = entry && top < READING_LINE ? { id: entry.id, top } : null
    }
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(remember)
    }
    // A page opened at an entry is scrolled there before anyone listens.
    later()
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
    }
  }, [list])

  useLayoutEffect(() => {
    if (before.current === language) return
    before.current = language
    const element = kept.current && document.getElementById(kept.current.id)
    if (!kept.current || !element) return
    window.scrollBy({ top: element.getBoundingClientRect().top - kept.current.top, behavior: 'instant' })
  }, [language])
}
