/**
 * The clauses of the text under pointer, focus and keys. Everything here is set on the elements past React, which would
 * otherwise draw the whole text again at every clause.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { isShown, languageOf } from '../../place/shown-piece.ts'
import type { ShownText } from './shown-text.ts'

const segmentAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-segment]') : null

const piecesOf = (text: Element, segment: string | undefined): readonly HTMLElement[] =>
  segment ? [...text.querySelectorAll<HTMLElement>(`[data-segment="${CSS.escape(segment)}"]`)] : []

/** The clause that is pointed at or has the focus, and its counterpart, have `data-twin`. */
export function useTwinLight(article: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = article.current
    if (!text) return
    let lit: readonly HTMLElement[] = []
    const light = (segment: string | undefined) => {
      if (lit[0]?.dataset.segment === segment && lit[0]?.isConnected !== false) return
      for (const piece of lit) delete piece.dataset.twin
      lit = piecesOf(text, segment)
      for (const piece of lit) piece.dataset.twin = ''
    }
    const focused = () => segmentAt(text.contains(document.activeElement) ? document.activeElement : null)
    const follow = ({ target }: Event) => light((segmentAt(target) ?? focused())?.dataset.segment)
    const leave = () => light(focused()?.dataset.segment)
    const stop = new AbortController()
    const { signal } = stop
    text.addEventListener('pointerover', follow, { signal })
    text.addEventListener('pointerleave', leave, { signal })
    text.addEventListener('focusin', follow, { signal })
    text.addEventListener('focusout', () => light(undefined), { signal })
    return () => {
      stop.abort()
      light(undefined)
    }
  }, [article])
}

/**
 * A clause that has the focus keeps it when the text is shown in other languages: where it is no longer to be seen, or
 * was drawn anew, its counterpart has the focus.
 */
export function useFocusKept(article: RefObject<HTMLElement | null>, shown: ShownText): void {
  const last = useRef<{ readonly segment: string; readonly language: string | undefined } | null>(null)
  useEffect(() => {
    const see = ({ target }: Event) => {
      const clause = segmentAt(target)
      const segment = clause && article.current?.contains(clause) ? clause.dataset.segment : undefined
      last.current = clause && segment ? { segment, language: languageOf(clause) } : null
    }
    const forget = () => {
      last.current = null
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('focusin', see, { signal })
    // A press on no clause takes the focus away without giving it to anything.
    document.addEventListener('pointerdown', forget, { signal })
    return () => stop.abort()
  }, [article])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the text is shown in other languages
  useLayoutEffect(() => {
    const { activeElement, body } = document
    const text = article.current
    if (!text || !last.current) return
    if (activeElement && activeElement !== body && isShown(activeElement)) return
    const { segment, language } = last.current
    const pieces = piecesOf(text, segment).filter(isShown)
    const target = pieces.find((piece) => languageOf(piece) === language) ?? pieces[0]
    if (target) focusOn(target, { preventScroll: true })
  }, [article, shown])
}

function focusOn(segment: HTMLElement, options?: FocusOptions): void {
  if (!segment.hasAttribute('tabindex')) segment.tabIndex = -1
  segment.focus(options)
}

/**
 * Leads the focus from clause to clause.
 * @returns whether there was a clause to lead to
 */
export function useSegmentSteps(
  article: RefObject<HTMLElement | null>,
): (by: 1 | -1, from: string | null) => boolean {
  return useCallback(
    (by, from) => {
      const text = article.current
      if (!text) return false
      const present = segmentAt(document.activeElement)
      // In the language that has the focus, and in a page just opened in that of the interface, if it is shown.
      const language = (present && languageOf(present)) ?? document.documentElement.lang
      const all = [...text.querySelectorAll<HTMLElement>('[data-segment]')].filter(isShown)
      const ofLanguage = all.filter((segment) => languageOf(segment) === language)
      const segments = ofLanguage.length > 0 ? ofLanguage : all
      const at = present ? segments.indexOf(present) : -1
      const next =
        at === -1
          ? segments.find((segment) => from !== null && segment.dataset.segment?.startsWith(`${from}.`))
          : segments[at + by]
      const target = next ?? (at === -1 ? segments[0] : undefined)
      if (!target) return false
      focusOn(target)
      return true
    },
    [article],
  )
}
