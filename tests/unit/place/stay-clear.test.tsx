import { cleanup, render } from '@testing-library/react'
import { type RefObject, useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useStayClear } from '../../../src/place/stay-clear.ts'

/** A window of 800 px, and the heights at which things stand in it. */
const WINDOW = 800
const MARKS: Readonly<Record<string, readonly [top: number, bottom: number]>> = {
  high: [100, 115],
  low: [700, 715],
  between: [580, 620],
}
let cardHeight = 200
let grow: () => void = () => undefined

function Card({
  chosen,
  place,
  drawing,
}: { chosen: string } & Record<'place' | 'drawing', RefObject<HTMLDivElement | null>>) {
  useStayClear(place, drawing, chosen, `#${chosen}`)
  return <button type="button">Close</button>
}

function Drawing({ chosen }: { readonly chosen: string | null }) {
  const place = useRef<HTMLDivElement>(null)
  const drawing = useRef<HTMLDivElement>(null)
  return (
    <div ref={drawing}>
      {Object.keys(MARKS).map((id) => (
        <button key={id} id={id} type="button" />
      ))}
      <div ref={place} data-testid="card">
        {chosen && <Card chosen={chosen} place={place} drawing={drawing} />}
      </div>
    </div>
  )
}

beforeEach(() => {
  cardHeight = 200
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        grow = look
      }
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isCard = this instanceof HTMLElement && this.dataset.testid === 'card'
    const isAbove = isCard && this.dataset.block === 'start'
    const [top, bottom] = isCard
      ? isAbove
        ? [60, 60 + cardHeight]
        : [WINDOW - cardHeight, WINDOW]
      : (MARKS[this.id] ?? [0, 0])
    return new DOMRect(0, top, 300, bottom - top)
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a card over the drawing that it tells of', () => {
  const open = (chosen: string | null) => {
    const { getByTestId, rerender, getByText, container } = render(<Drawing chosen={chosen} />)
    return {
      side: () => getByTestId('card').dataset.block ?? 'end',
      choose: (other: string | null) => rerender(<Drawing chosen={other} />),
      focus: (id: string) => container.querySelector<HTMLElement>(`#${id}`)?.focus(),
      focusCard: () => getByText('Close').focus(),
    }
  }

  it('lies at the lower edge of the window, and at the upper one where its mark is low', () => {
    expect(open('high').side()).toBe('end')
    cleanup()
    expect(open('low').side()).toBe('start')
  })

  it('gives way when it grows over its mark', () => {
    cardHeight = 50
    const card = open('low')
    expect(card.side()).toBe('end')
    cardHeight = 200
    grow()
    expect(card.side()).toBe('start')
  })

  it('keeps its side while that is free, and begins again at the lower edge', () => {
    const card = open('low')
    cardHeight = 30
    card.choose('high')
    expect(card.side()).toBe('start')
    card.choose(null)
    card.choose('high')
    expect(card.side()).toBe('end')
  })

  it('keeps off a mark that has the focus, and is not moved by a focus of its own', () => {
    const card = open('high')
    card.focus('low')
    expect(card.side()).toBe('start')
    card.focusCard()
    expect(card.side()).toBe('start')
  })

  it('has the mark scrolled from under it where neither side is free', () => {
    const scrolled = vi.fn()
    // jsdom knows of nothing that scrolls.
    document.documentElement.scrollBy = scrolled
    Object.assign(document, { scrollingElement: document.documentElement })
    cardHeight = 550
    expect(open('between').side()).toBe('end')
    // Its lower end is at 620, the card begins at 250.
    expect(scrolled).toHaveBeenCalledWith({ top: 620 - 250 + 4 })
  })
})
