import { describe, expect, test } from 'vitest'
import type { PlacedStop } from '../../../../src/timeline/drawing/stops.ts'
import {
  type Drawn,
  step,
  type ViewIntent,
  type ViewState,
} from '../../../../src/timeline/drawing/view-reducer.ts'
import { DAY } from '../../../../src/timeline/events.ts'
import { lengthOf, middleOf } from '../../../../src/timeline/layout/scale.ts'
import { event } from '../support.ts'

const geneva = event('2003-12-10', '2003-12-12', { title: 'Geneva' })
const tunis = event('2005-11-16', '2005-11-18', { title: 'Tunis' })
const crowd = [
  event('2007-10-10', '2007-10-10', { title: 'one' }),
  event('2008-03-10', '2008-03-10', { title: 'two' }),
]
const atOnce = [
  event('2011-03-01', '2011-03-01', { title: 'three' }),
  event('2011-03-01', '2011-03-01', { title: 'four' }),
]

const single = (of: typeof geneva, at: number, lane = 0): PlacedStop => ({
  id: of.locator,
  at,
  lane,
  item: { kind: 'event', event: of, start: at, end: at + 10, row: 0, dot: true, label: null },
})
const cluster = (events: typeof crowd, at: number): PlacedStop => ({
  id: `cluster:${events[0]?.locator}`,
  at,
  lane: 1,
  item: { kind: 'cluster', events, start: at, end: at + 28, row: 0 },
})
const stops = [single(geneva, 0), single(tunis, 100), cluster(crowd, 300), cluster(atOnce, 360)]
const bounds = { start: Date.UTC(2003, 0), end: Date.UTC(2013, 0) }
const drawn: Drawn = { stops, bounds, selected: null }
const whole: ViewState = { active: null, span: bounds, request: null }
const key = (name: Extract<ViewIntent, { kind: 'key' }>['key']): ViewIntent => ({ kind: 'key', key: name })

describe('a movement', () => {
  test('attends to the next stop and leaves a span that shows it', () => {
    const first = step(whole, key('later'), drawn)
    expect(first).toEqual({
      active: 'event/Geneva',
      span: bounds,
      request: { kind: 'attend', stop: stops[0] },
    })
    expect(step(first, key('later'), drawn)).toMatchObject({ active: 'event/Tunis' })
  })

  test('begins at the event that is open', () => {
    expect(step(whole, key('later'), { ...drawn, selected: 'event/Geneva' }).active).toBe('event/Tunis')
  })

  test('brings a stop that is out of view into view', () => {
    const early = { start: Date.UTC(2003, 0), end: Date.UTC(2004, 6) }
    const { span } = step({ ...whole, active: 'event/Geneva', span: early }, key('later'), drawn)
    expect(span.end).toBeGreaterThan(tunis.end)
    expect(lengthOf(span)).toBe(lengthOf(early))
  })

  test('where nothing is drawn stands nowhere', () => {
    expect(step(whole, key('first'), { ...drawn, stops: [] })).toMatchObject({ active: null, span: bounds })
  })
})

describe('the span', () => {
  const inner = { start: Date.UTC(2006, 0), end: Date.UTC(2010, 0) }
  const state = { ...whole, span: inner }

  test('is looked at closer and wider around the middle, or around the stop one stands on', () => {
    const closer = step(state, key('closer'), drawn).span
    expect(lengthOf(inner) / lengthOf(closer)).toBeCloseTo(1.6)
    expect(middleOf(closer)).toBeCloseTo(middleOf(inner), -3)
    expect(lengthOf(step(state, key('wider'), drawn).span) / lengthOf(inner)).toBeCloseTo(1.6)
    const around = step({ ...whole, active: 'event/Tunis' }, key('closer'), drawn).span
    const share = (span: typeof inner) => (middleOf(tunis) - span.start) / lengthOf(span)
    expect(share(around)).toBeCloseTo(share(bounds))
  })

  test('moves by a quarter, and not beyond the bounds', () => {
    const quarter = lengthOf(inner) / 4
    expect(step(state, key('pan-later'), drawn).span.start - inner.start).toBe(quarter)
    expect(step(state, key('pan-earlier'), drawn).span.start - inner.start).toBe(-quarter)
    expect(step(whole, key('pan-later'), drawn).span).toEqual(bounds)
    expect(step(state, key('all'), drawn).span).toBe(bounds)
  })
})

describe('opening', () => {
  test('an event selects it, with Shift for the paragraph before', () => {
    const state = { ...whole, active: 'event/Tunis' }
    expect(step(state, key('open'), drawn).request).toEqual({
      kind: 'select',
      event: 'event/Tunis',
      back: false,
    })
    expect(step(state, key('open-back'), drawn).request).toMatchObject({ back: true })
  })

  test('a press also stands on what is pressed', () => {
    expect(step(whole, { kind: 'press', id: 'event/Geneva', back: true }, drawn)).toMatchObject({
      active: 'event/Geneva',
      request: { kind: 'select', event: 'event/Geneva', back: true },
    })
    expect(step(whole, { kind: 'press', id: 'event/none', back: false }, drawn)).toBe(whole)
  })

  test('a cluster zooms in until its events stand apart', () => {
    const { span, request } = step(whole, { kind: 'press', id: 'cluster:event/one', back: false }, drawn)
    expect(request).toBeNull()
    expect(span.start).toBeLessThan(crowd[0]?.start ?? 0)
    expect(span.end).toBeGreaterThan(crowd[1]?.end ?? 0)
    expect(lengthOf(span)).toBeLessThan(300 * DAY)
  })

  test('a cluster that no zoom takes apart is listed', () => {
    const days = { start: Date.UTC(2011, 1, 27), end: Date.UTC(2011, 2, 3) }
    const state = { active: 'cluster:event/three', span: days, request: null }
    expect(step(state, key('open'), drawn)).toMatchObject({
      span: days,
      request: { kind: 'list', events: atOnce },
    })
  })

  test('does nothing where one stands nowhere', () => {
    expect(step(whole, key('open'), drawn)).toBe(whole)
  })
})

test('leaving lets go of the stop, and is not for the drawing when one stands nowhere', () => {
  expect(step({ ...whole, active: 'event/Tunis' }, key('leave'), drawn)).toEqual({
    active: null,
    span: bounds,
    request: { kind: 'attend', stop: null },
  })
  expect(step(whole, key('leave'), drawn)).toBe(whole)
})
