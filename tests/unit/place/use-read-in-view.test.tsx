import { cleanup, render } from '@testing-library/react'
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
  'second-name': [3060, 20],
  third: [3400, 600],
  'third-mark': [3560, 20],
  'third-name': [3420, 20],
  words: [40, 30],
  axis: [0, 40],
}
/** How far a mark that comes from below is kept from the lower edge: a fifth of the 468 px between the margins. */
const EASE = 93.6
const MARKS: PaneMarks = { lit: '[data-lit]', open: '[data-open]', pointed: '[data-mark]', margin: 20 }

function Pane({ reading, lit, marks }: { reading: Locator | null; lit: string; marks: PaneMarks }) {
  const pane = useRef<HTMLDivElement>(null)
  useReadInView(pane, reading, marks, true)
  return (
    <div id="pane" style={{ overflowY: 'auto' }}>
      <div ref={pane}>
        <p id="words" />
        <hr id="axis" />
        {['first', 'second', 'third'].map((id) => (
          <figure key={id} id={id}>
            <b id={`${id}-name`} />
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
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
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
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const read = (lit: string, marks: PaneMarks, reading: Locator | null = 'a-66-77/para_8') => {
  render(<Pane reading={reading} lit={lit} marks={marks} />)
  vi.advanceTimersByTime(1000)
  return scrolled
}

it('brings what belongs to the part being read into view, and leaves the pane alone where it is seen', () => {
  expect(read('second', MARKS)).toEqual([3120 - 488 + EASE])
  expect(read('first', MARKS)).toEqual([3120 - 488 + EASE])
})

it('brings the name of what the first mark stands in, below what stays at the top, as far as there is room', () => {
  const named = { ...MARKS, names: 'b', fixed: '#axis' }
  // From 60, below the axis, to 488.
  const ease = 0.2 * 428
  expect(read('second', named)).toEqual([3120 - 488 + ease])
  scrolled = []
  cleanup()
  // From the mark at 3100 to that at 3580 there are 480 px: without words the first goes to the top.
  expect(read('second third', named)).toEqual([3100 - 60])
  scrolled = []
  cleanup()
  // The name, 140 px above the mark, has all its room, and the mark comes less far up.
  expect(read('third', { ...named, margin: 260 })).toEqual([3420 - 300])
})

it('brings what says it in words where the marks do not fit together, and where there are none', () => {
  const told = { ...MARKS, inWords: '#words' }
  expect(read('second', told)).toEqual([3120 - 488 + EASE])
  for (const lit of ['second third', '']) {
    scrolled = []
    cleanup()
    expect(read(lit, { ...told, margin: 60 })).toEqual([40 - 60])
  }
  // Marks without the name of what they stand in say too little.
  scrolled = []
  cleanup()
  expect(read('third', { ...told, names: 'b', margin: 330 })).toEqual([40 - 330])
})

it('brings all of the chart that shows it, where none of its marks is seen', () => {
  const charts = { ...MARKS, margin: 0, within: 'figure' }
  // Its 400 px leave 88, which it keeps from the lower edge.
  expect(read('second', charts)).toEqual([3000])
})

it('stays where one chart shows it already, though others do too', () => {
  expect(read('first second', { ...MARKS, within: 'figure' })).toEqual([])
})

it('stays where nothing is being read', () => {
  expect(read('second', MARKS, null)).toEqual([])
})

it('waits while a hand on a mouse points at a mark, and for no mouse that lies there while the text is read by keys', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const find = Element.prototype.querySelector
  vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function (this: Element, selector: string) {
    return selector.endsWith(':hover') ? this : find.call(this, selector)
  })
  const { rerender } = render(<Pane reading="a-66-77/para_7" lit="" marks={MARKS} />)
  vi.advanceTimersByTime(5000)
  const use = (event: Event) => document.getElementById('first-mark')?.dispatchEvent(event)
  const mouse = (type: string, screenX: number) =>
    use(new MouseEvent(type, { bubbles: true, screenX, screenY: 5 }))
  const readOn = () => {
    scrolled = []
    rerender(<Pane reading="a-66-77/para_8" lit="second" marks={{ ...MARKS }} />)
    vi.advanceTimersByTime(1000)
    return scrolled.length
  }
  mouse('pointermove', 4)
  expect(readOn(), 'just moved there').toBe(0)
  vi.advanceTimersByTime(2000)
  expect(scrolled, 'it lies there').toHaveLength(1)
  mouse('pointerdown', 4)
  vi.advanceTimersByTime(5000)
  expect(readOn(), 'pressed a while ago').toBe(0)
  use(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
  expect(readOn(), 'a key that goes with the mouse').toBe(0)
  use(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
  vi.advanceTimersByTime(300)
  expect(scrolled, 'read on by a key').toHaveLength(1)
})

it('waits while the keyboard stands on something in the pane that would go out of sight, and not where it would stay', () => {
  let focused: string | null = 'first-mark'
  const find = Element.prototype.querySelector
  vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function (this: Element, selector: string) {
    return find.call(this, selector === ':focus-visible' ? `#${focused}` : selector)
  })
  expect(read('second', MARKS), 'on what would go out of sight').toEqual([])
  focused = 'nothing'
  vi.advanceTimersByTime(1000)
  expect(scrolled, 'once it has gone on').toHaveLength(1)
  cleanup()
  scrolled = []
  focused = 'second-mark'
  expect(read('second', MARKS), 'on what is brought').toHaveLength(1)
})
