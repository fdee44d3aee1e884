import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { across } from '../../drawing/mirror.ts'
import { hundredths } from '../../drawing/paths.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { arrowStep } from '../../ui/keyboard/intents.ts'
import type { TimelineEvent } from '../events.ts'
import { densityOf } from '../layout/density.ts'
import type { Frame } from '../layout/geometry.ts'
import { clampSpan, lengthOf, middleOf, panSpan, SHORTEST, type Span, timeScale } from '../layout/scale.ts'
import styles from './overview.module.css'

const HEIGHT = 40
const BIN = 5
const HANDLE = 24

interface Props {
  readonly events: readonly TimelineEvent[]
  readonly bounds: Span
  readonly span: Span
  readonly frame: Frame
  /** px of one unit of the drawing. */
  readonly unit: number
  readonly onSpan: (span: Span) => void
  readonly dateText: (instant: number) => string
}

type Edge = 'start' | 'end'

/** The whole of time with what happens when; the part in view is a window one drags, and its edges are sliders. */
export function Overview({ events, bounds, span, frame, unit, onSpan, dateText }: Props) {
  const { t } = useTranslation('timeline')
  const { plotLeft, plotWidth, side, width } = frame
  const scale = useMemo(() => timeScale(bounds, plotWidth, side), [bounds, plotWidth, side])
  const drag = useRef<{ readonly what: Edge | 'window'; readonly grip: number } | null>(null)
  const curve = useMemo(() => {
    const counts = densityOf(events, bounds, Math.max(1, Math.round(plotWidth / BIN)))
    const most = Math.max(1, ...counts)
    const bin = plotWidth / counts.length
    const steps = Array.from(counts, (count, index) => ({
      to: across(side, plotWidth, (index + 1) * bin),
      top: HEIGHT - Math.sqrt(count / most) * (HEIGHT - 8),
    }))
    const start = across(side, plotWidth, 0)
    return `M${start},${HEIGHT}${steps.map(({ to, top }) => `V${hundredths(top)}H${hundredths(to)}`).join('')}V${HEIGHT}Z`
  }, [events, bounds, plotWidth, side])

  const left = Math.min(scale.at(span.start), scale.at(span.end))
  const right = Math.max(scale.at(span.start), scale.at(span.end))

  const withEdge = (edge: Edge, instant: number): Span =>
    edge === 'start'
      ? { start: Math.max(bounds.start, Math.min(instant, span.end - SHORTEST)), end: span.end }
      : { start: span.start, end: Math.min(bounds.end, Math.max(instant, span.start + SHORTEST)) }
  const instantAt = (event: PointerEvent<Element>) => {
    const box = event.currentTarget.closest('svg')?.getBoundingClientRect()
    return scale.invert((event.clientX - (box?.left ?? 0)) / unit - plotLeft)
  }
  const centred = (instant: number) => {
    const half = lengthOf(span) / 2
    return clampSpan({ start: instant - half, end: instant + half }, bounds)
  }
  const grab = (what: Edge | 'window') => (event: PointerEvent<SVGElement>) => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { what, grip: instantAt(event) - (what === 'window' ? middleOf(span) : span[what]) }
  }
  const move = (event: PointerEvent<SVGElement>) => {
    if (!drag.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { what, grip } = drag.current
    const instant = instantAt(event) - grip
    onSpan(what === 'window' ? centred(instant) : withEdge(what, instant))
  }
  const press = (event: PointerEvent<SVGSVGElement>) => onSpan(centred(instantAt(event)))
  const onKey = (edge: Edge) => (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const big = event.shiftKey ? 5 : 1
    const by = (lengthOf(span) / 20) * big
    const across = arrowStep(event.key, side)
    const steps: Record<string, number> = { ArrowUp: by, ArrowDown: -by, PageUp: by * 5, PageDown: -by * 5 }
    if (event.key === 'Home') onSpan(withEdge(edge, bounds.start))
    else if (event.key === 'End') onSpan(withEdge(edge, bounds.end))
    else if (across !== null) onSpan(withEdge(edge, span[edge] + across * by))
    else if (steps[event.key] !== undefined) onSpan(withEdge(edge, span[edge] + (steps[event.key] ?? 0)))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const handle = (edge: Edge) => {
    const x = scale.at(span[edge])
    const least = edge === 'start' ? bounds.start : span.start
    const most = edge === 'start' ? span.end : bounds.end
    return (
      <g
        key={edge}
        role="slider"
        tabIndex={0}
        className={styles.handle}
        aria-label={t(edge === 'start' ? 'overview.from' : 'overview.to')}
        aria-orientation="horizontal"
        aria-valuemin={Math.round(least)}
        aria-valuemax={Math.round(most)}
        aria-valuenow={Math.round(span[edge])}
        aria-valuetext={dateText(edge === 'end' ? span.end - 1 : span.start)}
        data-edge={edge}
        onKeyDown={onKey(edge)}
        onPointerDown={grab(edge)}
        onPointerMove={move}
      >
        <rect className={styles.grip} x={x - HANDLE / 2} y={0} width={HANDLE} height={HEIGHT} />
        <line className={styles.edge} x1={x} x2={x} y1={1} y2={HEIGHT - 1} />
        <rect className={styles.knob} x={x - 3.5} y={HEIGHT / 2 - 8} width={7} height={16} rx={3.5} />
      </g>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      role="group"
      aria-label={t('overview.label')}
      className={styles.overview}
      width={width * unit}
      height={HEIGHT * unit}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      onPointerDown={press}
    >
      <g transform={`translate(${plotLeft} 0)`}>
        <rect className={styles.ground} x={0} y={0} width={plotWidth} height={HEIGHT} />
        <path className={styles.curve} d={curve} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; its edges are sliders for the keyboard */}
        <rect
          className={styles.window}
          x={left}
          y={0.5}
          width={Math.max(1, right - left)}
          height={HEIGHT - 1}
          onPointerDown={grab('window')}
          onPointerMove={move}
          onDoubleClick={() => onSpan(panSpan(bounds, 0, bounds))}
        />
        {handle('start')}
        {handle('end')}
      </g>
    </svg>
  )
}
