/**
 * The rows of a long text that are out of sight change their language, and their width, after those before the eyes, a few
 * at a time. A row is the masthead, and what stands directly in a section (a heading, a paragraph with its notes, a list, a
 * table); it is known by the id of something in it. Until its turn it is as it was, says so in its `lang`, is `aria-busy`,
 * and as high as it was (reader-page.module.css).
 */
import { LETTERS_AT_ONCE } from '../early-layout.ts'

export interface Turns {
  /** Watches whether the row is in sight; returns what ends that. */
  readonly watch: (id: string) => (() => void) | undefined
  /** Whether the row may wait: it is out of sight and has not the focus. */
  readonly mayWait: (id: string) => boolean
  /** Has a row wait, written in that language, until it may follow; returns what makes it wait no longer. */
  readonly wait: (id: string, language: string, follow: () => void) => (() => void) | undefined
  /** For a text that is about to have another width: rows out of sight are laid out in turns. */
  readonly layOut: () => void
  /** Has all follow that waits. */
  readonly end: () => void
}

/** How far beyond the window a row counts as in sight: before it is seen it has followed. */
const NEAR = '10% 0px 25% 0px'

/** On the article until the first frame is painted: what waits is then not even looked at. */
const FIRST = 'data-first-frame'

const rowOf = (id: string): HTMLElement | null =>
  document.getElementById(id)?.closest<HTMLElement>('article > header, article > section > *') ?? null

/** How far a row is from the window, in CSS px. */
function distance(row: Element): number {
  const { top, bottom } = row.getBoundingClientRect()
  return Math.max(top - window.innerHeight, -bottom)
}

/** @param ended called when what waited has all followed */
export function createTurns(ended: () => void): Turns {
  const outOfSight = new Set<Element>()
  const waiting = new Map<Element, () => void>()

  const follow = (row: Element) => {
    const change = waiting.get(row)
    waiting.delete(row)
    change?.()
  }
  const afterFrame = () => requestAnimationFrame(() => setTimeout(step))
  const step = () => {
    document.querySelector(`[${FIRST}]`)?.removeAttribute(FIRST)
    let letters = 0
    for (const row of [...waiting.keys()].sort((one, other) => distance(one) - distance(other))) {
      if (letters >= LETTERS_AT_ONCE) return afterFrame()
      letters += row.textContent.length
      follow(row)
    }
    ended()
  }
  const begin = (row: Element, change: () => void) => {
    row.setAttribute('aria-busy', 'true')
    if (waiting.size === 0) {
      row.closest('article')?.setAttribute(FIRST, '')
      afterFrame()
    }
    waiting.set(row, change)
  }
  const hasFocus = (row: Element) => row.contains(document.activeElement)
  let sight: IntersectionObserver | undefined
  return {
    watch(id) {
      const row = rowOf(id)
      if (!row || typeof IntersectionObserver === 'undefined') return
      sight ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) {
              outOfSight.delete(target)
              follow(target)
            } else outOfSight.add(target)
          }
        },
        { rootMargin: NEAR },
      )
      sight.observe(row)
      return () => sight?.unobserve(row)
    },
    mayWait(id) {
      const row = rowOf(id)
      return row !== null && outOfSight.has(row) && !hasFocus(row)
    },
    wait(id, language, change) {
      const row = rowOf(id)
      if (!row) return
      row.lang = language
      begin(row, change)
      return () => {
        waiting.delete(row)
        row.removeAttribute('lang')
        row.removeAttribute('aria-busy')
      }
    },
    layOut() {
      for (const row of outOfSight)
        if (!waiting.has(row) && !hasFocus(row)) begin(row, () => row.removeAttribute('aria-busy'))
    },
    end() {
      for (const row of waiting.keys()) follow(row)
    },
  }
}
