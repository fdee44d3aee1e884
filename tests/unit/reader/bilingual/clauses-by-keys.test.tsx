import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EnglishText } from '../../../../src/reader/bilingual/english-text.ts'
import type { ShownText } from '../../../../src/reader/bilingual/shown-text.ts'
import { useCover } from '../../../../src/reader/bilingual/use-cover.ts'
import { useFocusKept } from '../../../../src/reader/bilingual/use-segments.ts'

const english = {} as EnglishText

/** Two clauses in both languages, the English of the first in two pieces. */
function Text({ shown, cover }: { readonly shown: ShownText; readonly cover?: 'ar' | 'en' }) {
  const article = useRef<HTMLElement>(null)
  useFocusKept(article, shown)
  useCover(article, cover, 'covered', { english, shown })
  return (
    <article ref={article}>
      {shown !== 'en' && (
        <p key={shown} lang="ar">
          <span data-segment="a.0" tabIndex={-1}>
            وعلى النحو الوارد <a href="#x">في جدول الأعمال</a>
          </span>
          <span data-segment="a.1">قد ظهرت</span>
        </p>
      )}
      {shown !== 'ar' && (
        <p key={`en ${shown}`} lang="en">
          <span data-segment="a.0">as reflected</span>
          <span data-segment="a.1">had emerged</span>
          <span data-segment="a.0">in the Agenda</span>
        </p>
      )}
    </article>
  )
}

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace('.', '\\.') })
  // Nothing is laid out here: whatever is on the page counts as seen.
  const somewhere = [{}] as unknown as DOMRectList
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue(somewhere)
})

afterEach(() => {
  document.documentElement.removeAttribute('lang')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const covered = () => [...document.querySelectorAll('[data-covered]')].map(({ textContent }) => textContent)

describe('a covered language', () => {
  it('is uncovered by Enter on the clause that can be read, in all its pieces and no other', () => {
    render(<Text shown="both" cover="en" />)
    const clause = screen.getByText('وعلى النحو الوارد')
    fireEvent.keyDown(clause, { key: ' ' })
    expect(covered()).toEqual(['as reflected', 'had emerged', 'in the Agenda'])
    fireEvent.keyDown(clause, { key: 'Enter' })
    expect(covered()).toEqual(['had emerged'])
  })

  it('stays covered by Enter on a link in the clause that can be read, or by a press on that clause', () => {
    render(<Text shown="both" cover="en" />)
    const link = screen.getByRole('link')
    expect(fireEvent.keyDown(link, { key: 'Enter' })).toBe(true)
    fireEvent.click(screen.getByText('وعلى النحو الوارد'))
    expect(covered()).toHaveLength(3)
  })

  it.each([
    ['ar', ['وعلى النحو الوارد في جدول الأعمال', 'قد ظهرت']],
    ['en', ['as reflected', 'had emerged', 'in the Agenda']],
  ] as const)('is covered alone where the page itself is in that language: %s', (language, clauses) => {
    document.documentElement.lang = language
    render(<Text shown="both" cover={language} />)
    expect(covered()).toEqual(clauses)
  })

  it('is uncovered by Enter and by a press on itself', () => {
    render(<Text shown="both" cover="en" />)
    fireEvent.keyDown(screen.getByText('had emerged'), { key: 'Enter' })
    fireEvent.click(screen.getByText('in the Agenda'))
    expect(covered()).toEqual([])
  })
})

describe('the clause that has the focus', () => {
  const inFocus = () => document.activeElement?.textContent

  it('keeps it in its language when it is drawn anew, and gives it to its counterpart when it is gone', () => {
    const { rerender } = render(<Text shown="both" />)
    screen.getByText('وعلى النحو الوارد').focus()
    rerender(<Text shown="interleaved" />)
    expect(inFocus()).toBe('وعلى النحو الوارد في جدول الأعمال')
    rerender(<Text shown="en" />)
    expect(inFocus()).toBe('as reflected')
    rerender(<Text shown="ar" />)
    expect(inFocus()).toBe('وعلى النحو الوارد في جدول الأعمال')
  })

  it('takes it back from nowhere else', () => {
    const { rerender } = render(<Text shown="both" />)
    screen.getByText('وعلى النحو الوارد').focus()
    fireEvent.pointerDown(document.body)
    screen.getByText('وعلى النحو الوارد').blur()
    rerender(<Text shown="en" />)
    expect(document.activeElement).toBe(document.body)
  })
})
