import { type KeyboardEvent, type PointerEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textMeasure } from '../../drawing/text-width.ts'
import type { Locator } from '../../locator.ts'
import { remembered } from '../../remembered.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import type { Link } from '../chain.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { axisOf } from '../layout/axis.ts'
import { chunkAt, frameOf, layoutWindow } from '../layout/geometry.ts'
import { bandsOf, layoutLanes, MANY, rowsFitting, steppedDensity } from '../layout/layout.ts'
import { lengthOf, middleOf, panSpan, reveal, type Span, timeScale, zoomSpan } from '../layout/scale.ts'
import { Arcs } from './arcs.tsx'
import { AXIS_TEXT_SIZE } from './axis-shapes.ts'
import { AxisView } from './axis-view.tsx'
import { Backdrop } from './backdrop.tsx'
import { clusterNames } from './cluster-names.ts'
import { FadedEdges } from './faded-edges.tsx'
import { InsideLabels } from './inside-labels.tsx'
import { moveTo as moveStop, timelineIntent } from './keyboard.ts'
import { LaneFrames } from './lane-frames.tsx'
import { LaneMarks, type MarkContext } from './lane-marks.tsx'
import { LABEL_SIZE } from './mark-shapes.ts'
import { Overview } from './overview.tsx'
import { SoftEnds } from './soft-ends.tsx'
import { type PlacedStop, stopFor, stopsOf, stretchOf } from './stops.ts'
import styles from './timeline-view.module.css'
import { useDateText } from './use-date-text.ts'
import { useGestures } from './use-gestures.ts'
import type { Size } from './use-size.ts'

const measure = textMeasure(LABEL_SIZE)
const small = textMeasure(AXIS_TEXT_SIZE)

export interface TimelineViewProps {
  readonly size: Size
  readonly events: readonly TimelineEvent[]
  readonly lanes: readonly Lane[]
  readonly bounds: Span
  readonly span: Span
  /** The way time runs. */
  readonly side: 'rtl' | 'ltr'
  /** A hand moves it: at once. */
  readonly onSpan: (span: Span) => void
  /** A key or a choice moves it: with a movement. */
  readonly onMoveTo: (span: Span) => void
  readonly selected: Locator | null
  /** Chosen once more, the next of its paragraphs is wanted, or with `back` the one before. */
  readonly onSelect: (event: Locator, back: boolean) => void
  readonly onCluster: (events: readonly TimelineEvent[]) => void
  readonly onPoint: (event: Locator | null) => void
  /** The paragraph that an arc rests on was asked for. */
  readonly onBasis: (part: Locator) => boolean
  readonly onLeave: () => boolean
  readonly onLegend: () => void
  readonly lit: ReadonlySet<Locator>
  readonly links: readonly Link[]
}

/** The drawing: overview, axis, lanes. It holds no state of the view but where the keyboard stands. */
export function TimelineView(props: TimelineViewProps) {
  const { size, events, lanes, bounds, span, side, onSpan, onMoveTo, selected, onPoint, lit, links } = props
  const { t } = useTranslation('timeline')
  const { language, direction } = useLanguage()
  const { digits: chosen } = useSettings()
  const digits = language === 'ar' ? chosen : 'latn'
  const prefix = useId()
  const svg = useRef<SVGSVGElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const dateText = useDateText()

  const frame = useMemo(() => frameOf(size.width, side), [size.width, side])
  const density = frame.plotWidth / lengthOf(span)
  const least = frame.plotWidth / lengthOf(bounds)
  const headings = frame.gutter === 0
  const mostRows = useMemo(
    () => rowsFitting(events, lanes, { bounds, density: least, headings, measure }, size.window),
    [events, lanes, bounds, least, headings, size.window],
  )
  const step = steppedDensity(density, least)
  const bands = useMemo(
    () => bandsOf(events, lanes, { bounds, density: step, mostRows, headings, measure }),
    [events, lanes, bounds, step, mostRows, headings],
  )
  const weight = useCallback(
    (event: TimelineEvent) =>
      (event.locator === selected ? 8 : 0) +
      (lit.has(event.locator) ? 4 : 0) +
      (event.origin === 'context' ? 0 : 1),
    [selected, lit],
  )
  const many = events.length > MANY
  const [windowFrom, windowTo] = layoutWindow(span, bounds, frame.plotWidth)
  const placed = useMemo(
    () =>
      many
        ? layoutLanes(bands, bounds, density, measure, weight, [windowFrom, windowTo])
        : layoutLanes(bands, bounds, density, measure, weight),
    [bands, bounds, density, weight, many, windowFrom, windowTo],
  )
  const scale = useMemo(() => timeScale(span, frame.plotWidth, side), [span, frame, side])
  const axis = useMemo(
    () => axisOf(span, frame.plotWidth, { language, digits, measure: small }),
    [span, frame, language, digits],
  )
  const { shift, index, origin, from, to } = chunkAt(span, bounds, frame.plotWidth)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other three follow from the index at one density
  const chunk = useMemo(() => ({ index, origin, from, to }), [index, density, frame])
  const zero = side === 'rtl' ? frame.plotLeft + frame.plotWidth - shift : frame.plotLeft + shift

  const hasFocus = useCallback(() => box.current?.contains(document.activeElement) ?? false, [])
  useGestures({ target: svg, hasFocus, frame, span, bounds, onSpan })

  const positions = useMemo(() => new Map(events.map(({ locator }, at) => [locator, at + 1])), [events])
  const clusterName = useMemo(() => clusterNames((words) => t('cluster', words), dateText), [t, dateText])
  const countText = useMemo(() => remembered((value: number) => t('number', { value })), [t])
  const rimmed = links.length > 0
  const context = useMemo<MarkContext>(
    () => ({ lit, selected, active, direction, side, rimmed, prefix, positions, clusterName, countText }),
    [lit, selected, active, direction, side, rimmed, prefix, positions, clusterName, countText],
  )

  const announce = ({ item }: PlacedStop) => {
    if (item.kind === 'cluster') {
      const { start, end } = stretchOf(item)
      setSaid(clusterName(item.events.length, start, end - 1))
      return
    }
    const { locator, title, when } = item.event
    setSaid(t('announce', { num: positions.get(locator) ?? 0, total: events.length, title, when }))
  }
  const stand = (stop: PlacedStop | null) => {
    setActive(stop?.id ?? null)
    onPoint(stop?.item.kind === 'event' ? stop.item.event.locator : null)
    if (!stop) return
    announce(stop)
    const wanted = reveal(span, stretchOf(stop.item), bounds)
    if (wanted !== span) onMoveTo(wanted)
  }
  const open = (stop: PlacedStop, back: boolean) => {
    if (stop.item.kind === 'event') {
      props.onSelect(stop.item.event.locator, back)
      return
    }
    const { start, end } = stretchOf(stop.item)
    const room = Math.max((end - start) * 0.4, 86_400_000)
    const closer = reveal(span, { start, end }, bounds)
    const target = zoomSpan(closer, lengthOf(span) / (end - start + 2 * room), (start + end) / 2, bounds)
    // What no zoom takes apart is opened as a list.
    if (lengthOf(target) > lengthOf(span) * 0.9) props.onCluster(stop.item.events)
    else onMoveTo(target)
  }
  const stopAt = (target: EventTarget): PlacedStop | undefined => {
    const mark = target instanceof Element ? target.closest('[role="option"]') : null
    const id = mark?.id.slice(prefix.length)
    return id === undefined ? undefined : stopsOf(placed).find((stop) => stop.id === id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const intent = timelineIntent(event, side)
    if (!intent) return
    const stops = stopsOf(placed)
    const here = stops.find(({ id }) => id === active)
    const zoom = (factor: number) => {
      const { start, end } = here ? stretchOf(here.item) : span
      onMoveTo(zoomSpan(span, factor, here ? (start + end) / 2 : middleOf(span), bounds))
    }
    switch (intent) {
      case 'closer':
        zoom(1.6)
        break
      case 'wider':
        zoom(1 / 1.6)
        break
      case 'all':
        onMoveTo(bounds)
        break
      case 'pan-later':
        onMoveTo(panSpan(span, 0.25, bounds))
        break
      case 'pan-earlier':
        onMoveTo(panSpan(span, -0.25, bounds))
        break
      case 'open':
      case 'open-back':
        if (here) open(here, intent === 'open-back')
        break
      case 'leave':
        if (props.onLeave()) break
        if (!here) return
        stand(null)
        break
      case 'legend':
        props.onLegend()
        break
      default: {
        const from = active ?? (selected ? (stopFor(stops, selected)?.id ?? null) : null)
        const stop = moveStop(stops, from, intent)
        stand(stops.find(({ id }) => id === stop?.id) ?? null)
      }
    }
    event.preventDefault()
  }
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const stop = stopAt(event.target)
    onPoint(stop?.item.kind === 'event' ? stop.item.event.locator : null)
  }
  const height = Math.max(bands.height, 60)
  return (
    <div className={styles.view} data-side={side}>
      <Overview
        events={events}
        bounds={bounds}
        span={span}
        frame={frame}
        onSpan={onSpan}
        dateText={dateText}
      />
      <AxisView axis={axis} scale={scale} frame={frame} direction={direction} measure={small} />
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        className={styles.plot}
        aria-label={t('plot')}
        aria-describedby={`${prefix}hint`}
        {...(active === null ? {} : { 'aria-activedescendant': `${prefix}${active}` })}
        onKeyDown={onKeyDown}
        onBlur={() => onPoint(null)}
        onPointerOver={over}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const stop = stopAt(event.target)
          if (!stop) return
          setActive(stop.id)
          open(stop, event.shiftKey)
        }}
      >
        <svg
          ref={svg}
          role="presentation"
          className={styles.lanes}
          width={size.width}
          height={height}
          viewBox={`0 0 ${size.width} ${height}`}
        >
          <defs>
            <clipPath id={`${prefix}clip`}>
              <rect x={frame.plotLeft} y={0} width={frame.plotWidth} height={height} />
            </clipPath>
          </defs>
          <SoftEnds id={prefix} />
          <Backdrop height={bands.height} frame={frame} axis={axis} scale={scale} />
          <g clipPath={`url(#${prefix}clip)`}>
            <g transform={`translate(${zero} 0)`}>
              {links.length > 0 && (
                <Arcs
                  links={links}
                  lanes={placed}
                  origin={origin}
                  side={side}
                  id={prefix}
                  onBasis={props.onBasis}
                />
              )}
              {placed.map((lane) => (
                <LaneMarks key={lane.band.lane.id} lane={lane} chunk={chunk} context={context} />
              ))}
            </g>
            <InsideLabels
              lanes={placed}
              frame={frame}
              shift={shift - origin}
              direction={direction}
              rimmed={rimmed}
            />
          </g>
          <FadedEdges id={prefix} frame={frame} height={height} span={span} bounds={bounds} />
          <LaneFrames bands={bands} frame={frame} direction={direction} rimmed={rimmed} />
        </svg>
      </div>
      <p id={`${prefix}hint`} className="visually-hidden">
        {t('plotHint')}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  )
}
