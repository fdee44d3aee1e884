import { type RefObject, useMemo } from 'react'
import { textMeasure } from '../../drawing/text-width.ts'
import { interfaceDigits } from '../../i18n/digits.ts'
import type { Direction } from '../../i18n/language.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { type Axis, axisOf } from '../layout/axis.ts'
import {
  type Chunk,
  chunkAt,
  FADE,
  type Frame,
  fadesOf,
  frameOf,
  layoutWindow,
  leftOf,
} from '../layout/geometry.ts'
import {
  type Bands,
  bandsOf,
  layoutLanes,
  MANY,
  type PlacedLane,
  rowsFitting,
  steppedDensity,
} from '../layout/layout.ts'
import { lengthOf, type Span, type TimeScale, timeScale } from '../layout/scale.ts'
import { withinView } from '../layout/view-labels.ts'
import { AXIS_TEXT_SIZE } from './axis-shapes.ts'
import { LABEL_SIZE } from './mark-shapes.ts'
import { useRowsInView } from './use-rows-in-view.ts'
import type { Size } from './use-size.ts'

/**
 * Which label stays whole where there is no room for two: 1 for events of the two texts, 0 for those that we added. It is the
 * same whatever is open or lit, so that pointing and choosing move no mark to another row.
 */
export const labelWeight = ({ origin }: TimelineEvent): number => (origin === 'context' ? 0 : 1)

interface Shown {
  readonly size: Size
  readonly events: readonly TimelineEvent[]
  readonly lanes: readonly Lane[]
  readonly bounds: Span
  readonly span: Span
  readonly side: Direction
  /** Whether a lane takes only the rows that it needs in what is in view. */
  readonly asNeeded: boolean
  readonly drawing: RefObject<Element | null>
}

interface Layout {
  readonly frame: Frame
  readonly scale: TimeScale
  readonly axis: Axis
  readonly bands: Bands
  readonly placed: readonly PlacedLane[]
  /** The same, the words at the edges set so that they can be read whole in this view, in the rows that it takes. */
  readonly shown: readonly PlacedLane[]
  /** What of the lanes is drawn now: a little more than is in view. */
  readonly chunk: Chunk
  /** px on the screen of the place that the chunk counts from. */
  readonly zero: number
  /** px along time from the view's start to the bounds' start. */
  readonly shift: number
  /** How wide words are on the axis, and beside the marks. */
  readonly measureAxis: (text: string) => number
  readonly measure: (text: string) => number
}

/** Where everything stands for a span in view; each step is computed anew only when what it depends on changes. */
export function useLayout({ size, events, lanes, bounds, span, side, asNeeded, drawing }: Shown): Layout {
  const { language } = useLanguage()
  const { digits: chosen } = useSettings()
  const digits = interfaceDigits(language, chosen)

  const { letter, word } = size.spacing
  const measure = useMemo(() => textMeasure(LABEL_SIZE, { letter, word }), [letter, word])
  const measureAxis = useMemo(() => textMeasure(AXIS_TEXT_SIZE, { letter, word }), [letter, word])
  const frame = useMemo(() => frameOf(size.width, side, size.gutter), [size.width, side, size.gutter])
  const density = frame.plotWidth / lengthOf(span)
  const least = frame.plotWidth / lengthOf(bounds)
  const headings = frame.gutter === 0
  const isCramped = size.rows !== undefined
  const mostRows = useMemo(
    () =>
      size.rows ??
      rowsFitting(
        events,
        lanes,
        { bounds, density: least, headings, measure, weight: labelWeight },
        size.window,
      ),
    [events, lanes, bounds, least, headings, measure, size.window, size.rows],
  )
  const stepped = steppedDensity(density, least)
  const bands = useMemo(
    () =>
      bandsOf(events, lanes, {
        bounds,
        density: stepped,
        mostRows,
        headings,
        measure,
        weight: labelWeight,
        isCramped,
      }),
    [events, lanes, bounds, stepped, mostRows, headings, measure, isCramped],
  )
  const many = events.length > MANY
  const [windowFrom, windowTo] = layoutWindow(span, bounds, frame.plotWidth)
  const placed = useMemo(
    () =>
      many
        ? layoutLanes(bands, bounds, density, measure, labelWeight, [windowFrom, windowTo])
        : layoutLanes(bands, bounds, density, measure, labelWeight),
    [bands, bounds, density, measure, many, windowFrom, windowTo],
  )
  const scale = useMemo(() => timeScale(span, frame.plotWidth, side), [span, frame, side])
  const axis = useMemo(
    () => axisOf(span, frame.plotWidth, { language, digits, measure: measureAxis }),
    [span, frame, language, digits, measureAxis],
  )
  const { shift, index, origin, from, to } = chunkAt(span, bounds, frame.plotWidth)
  const start = origin - shift
  const fades = fadesOf(span, bounds)
  const whole = useMemo(() => {
    const view = { start, end: start + frame.plotWidth }
    const clear = { start: start + (fades.start ? FADE : 0), end: view.end - (fades.end ? FADE : 0) }
    return placed.map((lane) => withinView(lane, view, measure, clear))
  }, [placed, start, frame, measure, fades.start, fades.end])
  const inView = useRowsInView({ bands, lanes: whole, span, start, frame, measure, asNeeded, drawing })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other three follow from the index at one density
  const chunk = useMemo(() => ({ index, origin, from, to }), [index, density, frame])
  return {
    frame,
    scale,
    axis,
    bands: inView.bands,
    placed,
    shown: inView.lanes,
    chunk,
    zero: leftOf(frame, shift),
    shift: shift - origin,
    measureAxis,
    measure,
  }
}
