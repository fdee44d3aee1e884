import { memo } from 'react'
import type { Direction } from '../i18n/language.ts'
import { TARGET } from './candidates.ts'
import type { TimelineEvent } from './events.ts'
import { anchorOf } from './geometry.ts'
import { LABEL_GAP, type PlacedCluster, type PlacedEvent, type PlacedLabel } from './lane-layout.ts'
import { ROW } from './layout.ts'
import styles from './timeline-view.module.css'

export const LABEL_SIZE = 13
const BAR = 16
const RADIUS = 5.5

/** Left edge on the drawing of something `width` wide that begins at `along`. */
export type Place = (along: number, width?: number) => number

export interface MarkState {
  /** Belongs to what is being read or pointed at in another pane. */
  readonly lit: boolean
  readonly selected: boolean
  readonly active: boolean
}

interface LabelProps {
  readonly label: PlacedLabel
  readonly top: number
  readonly place: Place
  readonly side: Direction
  readonly direction: Direction
  readonly origin?: string
}

/** Words beside a mark, set from the edge that is nearer to it, whichever way time and the words run. */
export function MarkLabel({ label, top, place, side, direction, origin }: LabelProps) {
  const own = /^[\x20-\x7e]+$/.test(label.text) ? 'ltr' : direction
  const anchor = anchorOf(own, side)
  const left = place(label.start, label.width)
  const near = side === 'rtl' ? left + label.width : left
  return (
    <text
      className={styles.label}
      data-origin={origin}
      x={near}
      y={top + ROW / 2}
      dy="0.36em"
      direction={own}
      textAnchor={anchor}
    >
      {label.text}
    </text>
  )
}

/** A point in time: full for the report, a lozenge for the session page, hollow for what we added. */
function Dot({ event, x, y }: { readonly event: TimelineEvent; readonly x: number; readonly y: number }) {
  const common = { className: styles.dot, 'data-origin': event.origin, 'data-precision': event.precision }
  if (event.precision !== 'day') {
    // What is not known to the day is wider than a point, and open at its sides.
    return (
      <g {...common}>
        <ellipse cx={x} cy={y} rx={RADIUS + 1.5} ry={RADIUS - 1} />
      </g>
    )
  }
  if (event.origin === 'session') {
    const d = `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`
    return <path {...common} d={d} />
  }
  return <circle {...common} cx={x} cy={y} r={RADIUS} />
}

interface EventProps extends MarkState {
  readonly item: PlacedEvent
  readonly id: string
  /** Id of the gradient for what has no sharp ends. */
  readonly soft: string
  readonly place: Place
  readonly side: Direction
  readonly direction: Direction
  readonly position: number
  readonly total: number
}

export const EventMark = memo(function EventMark(props: EventProps) {
  const { item, id, soft, place, side, direction, lit, selected, active, position, total } = props
  const { event, start, end, row, dot, label } = item
  const top = row * ROW
  const width = end - start
  const x = place(start, width)
  const middle = x + width / 2
  const beside = label && !label.inside ? label : null
  const from = Math.min(start, beside?.start ?? start) - 5
  const to = Math.max(end, beside ? beside.start + beside.width : end) + 5
  const target = Math.max(width, TARGET)
  return (
    <g
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-label={`${event.title}${direction === 'rtl' ? '، ' : ', '}${event.when}`}
      aria-posinset={position}
      aria-setsize={total}
      className={styles.mark}
      data-locator={event.locator}
      data-lit={lit || undefined}
      data-selected={selected || undefined}
      data-active={active || undefined}
    >
      <rect
        className={styles.halo}
        x={place(from, to - from)}
        y={top + 2}
        width={to - from}
        height={ROW - 4}
        rx={3}
      />
      {dot ? (
        <Dot event={event} x={middle} y={top + ROW / 2} />
      ) : (
        <rect
          className={styles.bar}
          {...(event.precision === 'circa' ? { fill: `url(#${soft})` } : {})}
          data-origin={event.origin}
          data-precision={event.precision}
          x={x}
          y={top + (ROW - BAR) / 2}
          width={width}
          height={BAR}
          rx={event.precision === 'day' ? 2 : 0}
        />
      )}
      {beside && (
        <MarkLabel
          label={beside}
          top={top}
          place={place}
          side={side}
          direction={direction}
          origin={event.origin}
        />
      )}
      <rect
        className={styles.target}
        x={beside ? place(Math.min(start, beside.start) - LABEL_GAP, to - from) : middle - target / 2}
        y={top + 1}
        width={beside ? to - from : target}
        height={TARGET}
      />
    </g>
  )
})

interface ClusterProps extends MarkState {
  readonly item: PlacedCluster
  readonly id: string
  readonly name: string
  readonly count: string
  readonly place: Place
  readonly position: number
  readonly total: number
}

/** Several events in one place: how many, the fuller the more. */
export const ClusterMark = memo(function ClusterMark(props: ClusterProps) {
  const { item, id, name, count, place, lit, active, selected, position, total } = props
  const width = item.end - item.start
  const x = place(item.start, width)
  const top = item.row * ROW
  const size = item.events.length
  return (
    <g
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-label={name}
      aria-posinset={position}
      aria-setsize={total}
      className={styles.mark}
      data-cluster={size}
      data-lit={lit || undefined}
      data-active={active || undefined}
    >
      <rect
        className={styles.cluster}
        data-size={size > 99 ? 'l' : size > 9 ? 'm' : 's'}
        x={x}
        y={top + 2}
        width={width}
        height={ROW - 4}
        rx={(ROW - 4) / 2}
      />
      <text
        className={styles.count}
        x={x + width / 2}
        y={top + ROW / 2}
        dy="0.36em"
        direction="ltr"
        textAnchor="middle"
      >
        {count}
      </text>
    </g>
  )
})
