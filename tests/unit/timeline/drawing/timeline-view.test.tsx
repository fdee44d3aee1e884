import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { USUAL_SPACING } from '../../../../src/drawing/text-width.ts'
import type { Direction, Language } from '../../../../src/i18n/language.ts'
import { translatorFor } from '../../../../src/i18n/translator.ts'
import { TranslatorContext } from '../../../../src/i18n/use-translation.ts'
import type { Locator } from '../../../../src/locator.ts'
import { TimelineView } from '../../../../src/timeline/drawing/timeline-view.tsx'
import { DAY } from '../../../../src/timeline/events.ts'
import { lengthOf, type Span } from '../../../../src/timeline/layout/scale.ts'
import { LanguageProvider } from '../../../../src/ui/language-context.tsx'
import { loadAllWords } from '../../support/all-words.ts'
import { event } from '../support.ts'

const events = [
  event('2003-12-10', '2003-12-12', { title: 'Geneva', lane: 'summit' }),
  event('2005-11-16', '2005-11-18', { title: 'Tunis', lane: 'summit', precision: 'circa' }),
  event('2010-12-20', '2010-12-20', { title: 'Assembly', lane: 'general-assembly', origin: 'context' }),
]
const bounds = { start: Date.UTC(2003, 0), end: Date.UTC(2012, 0) }
const SIZE = { width: 1000, window: 800, scale: 1, spacing: USUAL_SPACING }
const LIT: ReadonlySet<Locator> = new Set<Locator>(['event/Tunis'])
const lanes = [
  { id: 'summit', label: 'Summits' },
  { id: 'general-assembly', label: 'General Assembly' },
]

beforeAll(async () => {
  await Promise.all([loadAllWords('en'), loadAllWords('ar')])
})

interface More {
  readonly selected?: Locator
  readonly lit?: ReadonlySet<Locator>
  readonly scale?: number
}

function draw(language: Language, side: Direction, { selected, lit = LIT, scale = 1 }: More = {}) {
  const moved = vi.fn<(span: Span) => void>()
  const props = {
    onSpan: vi.fn(),
    onSelect: vi.fn(),
    onCluster: vi.fn(),
    onPoint: vi.fn(),
    onLeave: vi.fn(() => false),
    onLegend: vi.fn(),
  }
  /** Moves at once to the span that is wanted. */
  function Drawing() {
    const [span, setSpan] = useState<Span>(bounds)
    const onMoveTo = (next: Span) => {
      moved(next)
      setSpan(next)
    }
    return (
      <TimelineView
        size={{ ...SIZE, scale }}
        events={events}
        lanes={lanes}
        bounds={bounds}
        span={span}
        side={side}
        selected={selected ?? null}
        lit={lit}
        links={[]}
        Arcs={null}
        onMoveTo={onMoveTo}
        {...props}
      />
    )
  }
  const { unmount } = render(
    <LanguageProvider value={language}>
      <TranslatorContext value={translatorFor(language, 'latn')}>
        <Drawing />
      </TranslatorContext>
    </LanguageProvider>,
  )
  /** The span in view after the last movement. */
  const span = () => moved.mock.lastCall?.[0] ?? bounds
  return { ...props, span, unmount }
}

/** px from the left at which a mark stands. */
function leftOfMark(name: RegExp): number {
  const [, x = '0'] =
    /translate\(([-\d.]+)/.exec(screen.getByRole('option', { name }).getAttribute('transform') ?? '') ?? []
  return Number(x)
}

describe('the drawing', () => {
  test('runs left to right or right to left, everything with it', () => {
    draw('en', 'ltr')
    expect(leftOfMark(/Geneva/)).toBeLessThan(leftOfMark(/Tunis/))
  })

  test('mirrored', () => {
    draw('ar', 'rtl')
    expect(leftOfMark(/Geneva/)).toBeGreaterThan(leftOfMark(/Tunis/))
    expect(screen.getByText('Geneva').getAttribute('direction')).toBe('ltr')
  })

  test('is one tab stop; arrows go from event to event and say where one is', async () => {
    const { onPoint, onSelect } = draw('en', 'ltr')
    const user = userEvent.setup()
    const list = screen.getByRole('listbox')
    list.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(list.getAttribute('aria-activedescendant')).toContain('event/Tunis')
    expect(screen.getByText(/^Event 2 of 3: Tunis/)).toBeTruthy()
    expect(onPoint).toHaveBeenLastCalledWith('event/Tunis')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onSelect).toHaveBeenCalledWith('event/Assembly', false)
    await user.keyboard('{Home}{Shift>}{Enter}{/Shift}')
    expect(onSelect).toHaveBeenLastCalledWith('event/Geneva', true)
  })

  test('in a drawing that runs the other way the arrows do too', async () => {
    draw('ar', 'rtl')
    const user = userEvent.setup()
    screen.getByRole('listbox').focus()
    await user.keyboard('{Home}{ArrowLeft}')
    expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toContain('event/Tunis')
    expect(screen.getByText(/^الحدث 2 من 3/)).toBeTruthy()
  })

  test('plus, minus, zero, Shift with arrows, Escape and the question mark', async () => {
    const { span, onLegend, onLeave } = draw('en', 'ltr')
    const user = userEvent.setup()
    screen.getByRole('listbox').focus()
    await user.keyboard('++')
    const closer = span()
    expect(lengthOf(bounds) / lengthOf(closer)).toBeCloseTo(1.6 ** 2)
    await user.keyboard('-')
    const wider = span()
    expect(lengthOf(wider) / lengthOf(closer)).toBeCloseTo(1.6)
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(span().start - wider.start).toBeGreaterThan(DAY)
    expect(lengthOf(span())).toBeCloseTo(lengthOf(wider), -1)
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(span().start).toBeCloseTo(wider.start, -1)
    await user.keyboard('0')
    expect(span()).toEqual(bounds)
    await user.keyboard('?')
    expect(onLegend).toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onLeave).toHaveBeenCalled()
  })

  test('Shift with arrows moves a drawing that runs the other way the other way', async () => {
    const { span } = draw('ar', 'rtl')
    const user = userEvent.setup()
    screen.getByRole('listbox').focus()
    await user.keyboard('+')
    const before = span()
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(span().start).toBeGreaterThan(before.start)
  })

  test('Escape with nothing to leave is left to the page', () => {
    draw('en', 'ltr')
    const list = screen.getByRole('listbox')
    expect(fireEvent.keyDown(list, { key: 'Escape' })).toBe(true)
    fireEvent.keyDown(list, { key: 'Home' })
    expect(fireEvent.keyDown(list, { key: 'Escape' })).toBe(false)
    expect(list.hasAttribute('aria-activedescendant')).toBe(false)
  })

  test('the overview’s edges are sliders', () => {
    const { onSpan } = draw('en', 'ltr')
    const from = screen.getByRole('slider', { name: 'First day in view' })
    fireEvent.keyDown(from, { key: 'ArrowRight' })
    expect(onSpan.mock.lastCall?.[0].start).toBeGreaterThan(bounds.start)
    expect(from.getAttribute('aria-valuetext')).toBe('1 January 2003')
  })

  test('shows origin, precision and what is lit', () => {
    draw('en', 'ltr')
    expect(screen.getByRole('option', { name: /Tunis/ }).hasAttribute('data-lit')).toBe(true)
    expect(
      screen.getByRole('option', { name: /Assembly/ }).querySelector('[data-origin="context"]'),
    ).toBeTruthy()
  })

  test('grows as a whole with the text size', () => {
    draw('en', 'ltr', { scale: 1.8 })
    const drawing = screen.getByRole('listbox').querySelector('svg')
    expect(drawing?.getAttribute('width')).toBe('1800')
    expect(drawing?.getAttribute('viewBox')).toMatch(/^0 0 1000 /)
  })

  test('moves no mark when an event is opened or lit', () => {
    const places = () =>
      screen.getAllByRole('option').map((mark) => [mark.dataset.locator, mark.getAttribute('transform')])
    const { unmount } = draw('en', 'ltr', { lit: new Set() })
    const before = places()
    unmount()
    draw('en', 'ltr', { selected: 'event/Geneva', lit: new Set<Locator>(['event/Geneva', 'event/Assembly']) })
    expect(places()).toEqual(before)
  })
})
