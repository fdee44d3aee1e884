import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Locator } from '../../../src/locator.ts'
import { type PaneMarks, useReadInView } from '../../../src/place/use-read-in-view.ts'

/** How far down in the pane, which is 500 px high, each thing stands and how high it is. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  pane: [0, 500],
  first: [0, 600],
  'first-mark': [100, 20],
  second: [3000, 400],
  'second-mark': [3100, 20],
}
const MARKS: PaneMarks = { lit: '[data-lit]', open: '[data-open]', pointed: '[data-mark]', margin: 20 }

function Pane({ reading, lit, marks }: { reading: Locator | null; lit: string; marks: PaneMarks }) {
  const pane = useRef<HTMLDivElement>(null)
  useReadInView(pane, reading, marks, true)
  return (
    <div id="pane" style={{ overflowY: 'auto' }}>
      <div ref={pane}>
        {['first', 'second'].map((id) => (
          <figure key={id} id={id}>
            <i id={`${id}-mark`} data-mark="" data-lit={lit.includes(id) ? '' : undefined} />
          </figure>
        ))}
      </div>
    </div>
  )
}

let scrolled: number[] = []

beforeEach(() => {
  vi.useFakeTimers()
  scrolled = []
  window.matchMedia = () => ({ matches: false }) as MediaQueryList
  Element.prototype.scrollBy = (options?: ScrollToOptions | number) => {
    scrolled.push(typeof options === 'object' ? (options.top ?? 0) : 0)
  }
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(4000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(500)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top, height] = PLACES[this.id] ?? [0, 0]
    return new DOMRect(0, top, 300, height)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const read = (lit: string, marks: PaneMarks, reading: Locator | null = 'a-66-77/para_8') => {
  render(<Pane reading={reading} lit={lit} marks={marks} />)
  vi.advanceTimersByTime(1000)
  return scrolled
}

it('brings what belongs to the part being read into view, and leaves the pane alone where it is seen', () => {
  expect(read('second', MARKS)).toEqual([3120 - 488])
  expect(read('first', MARKS)).toEqual([3120 - 488])
})

it('brings all of the chart that shows it, where none of its marks is seen', () => {
  const charts = { ...MARKS, margin: 0, within: 'figure' }
  expect(read('second', charts)).toEqual([3400 - 488])
})

it('stays where one chart shows it already, though others do too', () => {
  expect(read('first second', { ...MARKS, within: 'figure' })).toEqual([])
})

it('stays where nothing is being read', () => {
  expect(read('second', MARKS, null)).toEqual([])
})
