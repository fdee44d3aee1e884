// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Direction, Language } from '../../../../src/i18n/language.ts'
import { translatorFor } from '../../../../src/i18n/translator.ts'
import { TimelineView } from '../../../../src/timeline/drawing/timeline-view.tsx'
import { LanguageProvider } from '../../../../src/ui/language-context.tsx'
import { loadAllWords } from '../../support/all-words.ts'
import { event } from '../support.ts'

const events = [
  event('2003-12-10', '2003-12-12', { title: 'Geneva', lane: 'summit' }),
  event('2005-11-16', '2005-11-18', { title: 'Tunis', lane: 'summit', precision: 'circa' }),
  event('2010-12-20', '2010-12-20', { title: 'Assembly', lane: 'general-assembly', origin: 'context' }),
]
const bounds = { start: Date.UTC(2003, 0), end: Date.UTC(2012, 0) }
const lanes = [
  { id: 'summit', label: 'Summits' },
  { id: 'general-assembly', label: 'General Assembly' },
]

beforeAll(async () => {
  await Promise.all([loadAllWords('en'), loadAllWords('ar')])
})

function draw(language: Language, side: Direction) {
  const props = {
    onSpan: vi.fn(),
    onMoveTo: vi.fn(),
    onSelect: vi.fn(),
    onCluster: vi.fn(),
    onPoint: vi.fn(),
    onLeave: vi.fn(() => false),
    onLegend: vi.fn(),
  }
  render(
    <LanguageProvider value={language}>
      <I18nextProvider i18n={translatorFor(language, 'latn')}>
        <TimelineView
          size={{ width: 1000, window: 800 }}
          events={events}
          lanes={lanes}
          bounds={bounds}
          span={bounds}
          side={side}
          selected={null}
          lit={new Set(['event/Tunis'])}
          links={[]}
          {...props}
        />
      </I18nextProvider>
    </LanguageProvider>,
  )
  return props
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
    const { onMoveTo, onLegend, onLeave } = draw('en', 'ltr')
    const user = userEvent.setup()
    screen.getByRole('listbox').focus()
    await user.keyboard('+')
    expect(onMoveTo.mock.lastCall?.[0].end - onMoveTo.mock.lastCall?.[0].start).toBeLessThan(
      bounds.end - bounds.start,
    )
    await user.keyboard('0')
    expect(onMoveTo).toHaveBeenLastCalledWith(bounds)
    await user.keyboard('?')
    expect(onLegend).toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onLeave).toHaveBeenCalled()
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
})
