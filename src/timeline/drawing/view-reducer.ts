/**
 * What keys and presses do in the drawing, as a pure step: from the state and an intent to the next state. The
 * component passes on what has changed; it decides nothing itself.
 */
import type { Locator } from '../../locator.ts'
import { DAY, type TimelineEvent } from '../events.ts'
import { lengthOf, middleOf, panSpan, reveal, type Span, ZOOM_STEP, zoomSpan } from '../layout/scale.ts'
import { moveTo, type TimelineIntent } from './keyboard.ts'
import { type PlacedStop, stopFor, stretchOf } from './stops.ts'

/** A key, or a press on the mark that is known by a stop's id. */
export type ViewIntent =
  | { readonly kind: 'key'; readonly key: TimelineIntent }
  | { readonly kind: 'press'; readonly id: string; readonly back: boolean }

/** What the drawing asks of those around it. */
export type Request =
  /** Another stop has the keyboard's attention, or none has any more. */
  | { readonly kind: 'attend'; readonly stop: PlacedStop | null }
  /** `back` asks for the paragraph before instead of the next one. */
  | { readonly kind: 'select'; readonly event: Locator; readonly back: boolean }
  /** Events that no zoom takes apart, to be shown as a list. */
  | { readonly kind: 'list'; readonly events: readonly TimelineEvent[] }
  | { readonly kind: 'legend' }

export interface ViewState {
  /** Id of the stop that the keyboard stands on; null for none. */
  readonly active: string | null
  readonly span: Span
  readonly request: Request | null
}

/** What the state is about: changed from outside, never by an intent. */
export interface Drawn {
  readonly stops: readonly PlacedStop[]
  readonly bounds: Span
  /** The event that is open. */
  readonly selected: Locator | null
}

/** Stands on a stop and brings it into view. */
function attend(state: ViewState, stop: PlacedStop | null, { bounds }: Drawn): ViewState {
  return {
    active: stop?.id ?? null,
    span: stop ? reveal(state.span, stretchOf(stop.item), bounds) : state.span,
    request: { kind: 'attend', stop },
  }
}

/** Opens an event; of a cluster zooms in until its events stand apart, or lists them where no zoom can do that. */
function open(state: ViewState, { id, item }: PlacedStop, back: boolean, { bounds }: Drawn): ViewState {
  const active = id
  if (item.kind === 'event')
    return { ...state, active, request: { kind: 'select', event: item.event.locator, back } }
  const { span } = state
  const stretch = stretchOf(item)
  const length = lengthOf(stretch)
  const room = Math.max(length * 0.4, DAY)
  const inView = reveal(span, stretch, bounds)
  const closer = zoomSpan(inView, lengthOf(span) / (length + 2 * room), middleOf(stretch), bounds)
  if (lengthOf(closer) > lengthOf(span) * 0.9)
    return { ...state, active, request: { kind: 'list', events: item.events } }
  return { active, span: closer, request: null }
}

/** The next state, with what is asked of others now; the very same state where the intent has nothing to act on. */
export function step(state: ViewState, intent: ViewIntent, drawn: Drawn): ViewState {
  const { stops, bounds, selected } = drawn
  const { active, span } = state
  if (intent.kind === 'press') {
    const pressed = stops.find(({ id }) => id === intent.id)
    return pressed ? open(state, pressed, intent.back, drawn) : state
  }
  const here = stops.find(({ id }) => id === active)
  const show = (next: Span): ViewState => ({ active, span: next, request: null })
  const around = here ? middleOf(stretchOf(here.item)) : middleOf(span)
  const { key } = intent
  switch (key) {
    case 'closer':
      return show(zoomSpan(span, ZOOM_STEP, around, bounds))
    case 'wider':
      return show(zoomSpan(span, 1 / ZOOM_STEP, around, bounds))
    case 'all':
      return show(bounds)
    case 'pan-later':
      return show(panSpan(span, 0.25, bounds))
    case 'pan-earlier':
      return show(panSpan(span, -0.25, bounds))
    case 'open':
    case 'open-back':
      return here ? open(state, here, key === 'open-back', drawn) : state
    case 'leave':
      return here ? attend(state, null, drawn) : state
    case 'legend':
      return { ...state, request: { kind: 'legend' } }
    default: {
      const from = active ?? (selected ? (stopFor(stops, selected)?.id ?? null) : null)
      const wanted = moveTo(stops, from, key)
      return attend(state, stops.find(({ id }) => id === wanted?.id) ?? null, drawn)
    }
  }
}
