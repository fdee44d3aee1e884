import { type ComponentType, type PointerEvent, useCallback, useId, useMemo, useRef, useState } from 'react'
import { remembered } from '../../edition/remembered.ts'
import type { Direction } from '../../i18n/language.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Link } from '../chain.ts'
import type { Lane, TimelineEvent } from '../events.ts'
import { lengthOf, type Span } from '../layout/scale.ts'
import type { ArcsProps } from './arcs.tsx'
import { AxisView } from './axis-view.tsx'
import { Backdrop } from './backdrop.tsx'
import { clusterNames } from './cluster-names.ts'
import { FadedEdges } from './faded-edges.tsx'
import { InsideLabels } from './inside-labels.tsx'
import { timelineIntent } from './keyboard.ts'
import { LaneFrames } from './lane-frames.tsx'
import { LaneMarks, type MarkContext } from './lane-marks.tsx'
import { Overview } from './overview.tsx'
import { SoftEnds } from './soft-ends.tsx'
import { type PlacedStop, stopsOf, stretchOf } from './stops.ts'
import styles from './timeline-view.module.css'
import { useDateText } from './use-date-text.ts'
import { useGestures } from './use-gestures.ts'
import { useLayout } from './use-layout.ts'
import type { Size } from './use-size.ts'
import { type Request, step, type ViewIntent, type ViewState } from './view-reducer.ts'

interface TimelineViewProps {
  readonly size: Size
  readonly events: readonly TimelineEvent[]
  readonly lanes: readonly Lane[]
  readonly bounds: Span
  readonly span: Span
  /** The way time runs. */
  readonly side: Direction
  /** By wheel, drag or pinch: sets the span at once. */
  readonly onSpan: (span: Span) => void
  /** By a key or a press: moves to the span with an animation. */
  readonly onMoveTo: (span: Span) => void
  readonly selected: Locator | null
  /** Chosen once more, the next of its paragraphs is wanted, or with `back` the one before. */
  readonly onSelect: (event: Locator, back: boolean) => void
  readonly onCluster: (events: readonly TimelineEvent[]) => void
  readonly onPoint: (event: Locator | null) => void
  /** Closes what is open around the drawing; false where nothing is. */
  readonly onLeave: () => boolean
  readonly onLegend: () => void
  readonly lit: ReadonlySet<Locator>
  readonly links: readonly Link[]
  /** What draws the links; null while there are none, or it is still to come. */
  readonly Arcs: ComponentType<ArcsProps> | null
  /** False leaves the overview out, where what is in view is chosen beforehand. */
  readonly withOverview?: boolean
}

const eventAt = (stop: PlacedStop | null | undefined): Locator | null =>
  stop?.item.kind === 'event' ? stop.item.event.locator : null

/** The drawing: overview, axis, lanes. It holds one state of its own: where the keyboard stands. */
export function TimelineView(props: TimelineViewProps) {
  const {
    size,
    events,
    bounds,
    span,
    side,
    onSpan,
    onMoveTo,
    selected,
    onPoint,
    lit,
    links,
    Arcs,
    withOverview = true,
  } = props
  const { t } = useTranslation('timeline')
  const { direction } = useLanguage()
  const prefix = useId()
  const svg = useRef<SVGSVGElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const dateText = useDateText()
  // Where what is in view is chosen beforehand lanes keep their places from one to the next.
  const layout = useLayout({ ...props, asNeeded: withOverview, drawing: svg })
  const { frame, scale, axis, bands, placed, shown, chunk, zero, shift, measure, measureAxis } = layout
  const hasFocus = useCallback(() => box.current?.contains(document.activeElement) ?? false, [])
  useGestures({ target: svg, hasFocus, frame, unit: size.scale, span, bounds, onSpan })

  const positions = useMemo(() => new Map(events.map(({ locator }, at) => [locator, at + 1])), [events])
  const clusterName = useMemo(() => clusterNames((words) => t('cluster', words), dateText), [t, dateText])
  const countText = useMemo(() => remembered((value: number) => t('number', { value })), [t])
  const rimmed = links.length > 0
  // Whole, or rounding would have every mark drawn anew while the span only moves.
  const length = Math.round((frame.plotWidth / lengthOf(span)) * lengthOf(bounds))
  const context = useMemo<MarkContext>(
    () => ({
      lit,
      selected,
      active,
      length,
      direction,
      side,
      rimmed,
      prefix,
      positions,
      clusterName,
      countText,
    }),
    [lit, selected, active, length, direction, side, rimmed, prefix, positions, clusterName, countText],
  )

  const announcement = ({ item }: PlacedStop): string => {
    if (item.kind === 'cluster') {
      const { start, end } = stretchOf(item)
      return clusterName(item.events.length, start, end - 1)
    }
    const { locator, title, when } = item.event
    return t('announce', { num: positions.get(locator) ?? 0, total: events.length, title, when })
  }
  const answer = (request: Request) => {
    switch (request.kind) {
      case 'attend':
        onPoint(eventAt(request.stop))
        if (request.stop) setSaid(announcement(request.stop))
        break
      case 'select':
        props.onSelect(request.event, request.back)
        break
      case 'list':
        props.onCluster(request.events)
        break
      case 'legend':
        props.onLegend()
        break
    }
  }
  /** Whether the intent had anything to act on. */
  const dispatch = (intent: ViewIntent): boolean => {
    const before: ViewState = { active, span, request: null }
    const next = step(before, intent, { stops: stopsOf(placed), bounds, selected })
    if (next === before) return false
    setActive(next.active)
    if (next.request) answer(next.request)
    if (next.span !== span) onMoveTo(next.span)
    return true
  }
  const idAt = (target: EventTarget): string | undefined =>
    target instanceof Element ? target.closest('[role="option"]')?.id.slice(prefix.length) : undefined
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const id = idAt(event.target)
    onPoint(id === undefined ? null : eventAt(stopsOf(placed).find((stop) => stop.id === id)))
  }
  const height = Math.max(bands.height, 60)
  return (
    <div className={styles.view} data-side={side}>
      {withOverview && (
        <Overview
          events={events}
          bounds={bounds}
          span={span}
          frame={frame}
          unit={size.scale}
          onSpan={onSpan}
          dateText={dateText}
        />
      )}
      <AxisView
        axis={axis}
        scale={scale}
        frame={frame}
        unit={size.scale}
        direction={direction}
        measure={measureAxis}
      />
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        className={styles.plot}
        aria-label={t('plot')}
        aria-describedby={`${prefix}hint`}
        {...(active === null ? {} : { 'aria-activedescendant': `${prefix}${active}` })}
        onKeyDown={(event) => {
          const key = timelineIntent(event, side)
          if (!key) return
          const left = key === 'leave' && props.onLeave()
          const acted = left || dispatch({ kind: 'key', key })
          // Escape with nothing to leave is left to the page; the other keys are ours even where they change nothing.
          if (acted || key !== 'leave') event.preventDefault()
        }}
        onBlur={() => onPoint(null)}
        onPointerOver={over}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => {
          const id = idAt(event.target)
          if (id !== undefined) dispatch({ kind: 'press', id, back: event.shiftKey })
        }}
      >
        <svg
          ref={svg}
          role="presentation"
          className={styles.lanes}
          width={size.width * size.scale}
          height={height * size.scale}
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
              {Arcs && (
                <Arcs
                  links={links}
                  lanes={shown}
                  origin={chunk.origin}
                  side={side}
                  direction={direction}
                  id={prefix}
                />
              )}
              {shown.map((lane) => (
                <LaneMarks key={lane.band.lane.id} lane={lane} chunk={chunk} context={context} />
              ))}
            </g>
            <InsideLabels lanes={shown} frame={frame} shift={shift} direction={direction} rimmed={rimmed} />
          </g>
          <FadedEdges id={prefix} frame={frame} height={height} span={span} bounds={bounds} />
          <LaneFrames bands={bands} frame={frame} direction={direction} rimmed={rimmed} measure={measure} />
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
