import { memo } from 'react'
import type { Direction } from '../../i18n/language.ts'
import { symbolBesideTitle, type TimelineEvent } from '../events.ts'
import { TARGET } from '../layout/candidates.ts'
import { anchorOf, hundredths } from '../layout/geometry.ts'
import { LABEL_GAP, type PlacedCluster, type PlacedEvent } from '../layout/lane-layout.ts'
import { ROW } from '../layout/layout.ts'
import styles from './timeline-view.module.css'

export const LABEL_SIZE = 13
const RADIUS = 5.5
const MIDDLE = ROW / 2
const AROUND = 5

/** x on the drawing of a place along time. */
export type Place = (along: number) => number

export interface MarkState {
  /** Belongs to what is being read or pointed at in another pane. */
  readonly lit: boolean
  readonly selected: boolean
  readonly active: boolean
}

/** Rectangle from one place along time to another, both counted from the mark. */
function extent(side: Direction, from: number, to: number): { x: number; width: number } {
  return { x: hundredths(side === 'rtl' ? -to : from), width: hundredths(Math.max(0, to - from)) }
}

interface LabelProps {
  readonly text: string
  /** Left or right edge: the one nearer to time's start. */
  readonly x: number
  readonly side: Direction
  readonly direction: Direction
  readonly origin: string
}

/**
 * Words beside a mark, set from the edge that is nearer to time's start, whichever way time and the words run. What
 * moves is the group around them: the browser sets SVG text again whenever its own place changes.
 */
export const MarkLabel = memo(function MarkLabel({ text, x, side, direction, origin }: LabelProps) {
  const own = /^[\x20-\x7e]+$/.test(text) ? 'ltr' : direction
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a drawing take no focus; the mark has the whole name
    <text
      aria-hidden="true"
      className={styles.label}
      data-origin={origin}
      x={x}
      y={MIDDLE}
      dy="0.36em"
      direction={own}
      textAnchor={anchorOf(own, side)}
    >
      {text}
    </text>
  )
})

/** A point in time: full for the report, a lozenge for the session page, hollow for what we added. */
function Dot({ event }: { readonly event: TimelineEvent }) {
  const common = { className: styles.dot, 'data-origin': event.origin, 'data-precision': event.precision }
  // What is not known to the day is wider than a point.
  if (event.precision !== 'day') {
    return <ellipse {...common} cy={MIDDLE} rx={RADIUS + 1.5} ry={RADIUS - 1} />
  }
  if (event.origin === 'session') {
    return <path {...common} d={`M0 ${MIDDLE - 7}L7 ${MIDDLE}L0 ${MIDDLE + 7}L-7 ${MIDDLE}Z`} />
  }
  return <circle {...common} cy={MIDDLE} r={RADIUS} />
}

interface DrawingProps {
  readonly event: TimelineEvent
  readonly dot: boolean
  /** Of a bar. */
  readonly length: number
  readonly text: string | null
  readonly textAt: number
  readonly textWidth: number
  /** Id of the gradient for what has no sharp ends. */
  readonly soft: string
  readonly side: Direction
  readonly direction: Direction
}

/**
 * A mark and its words, drawn around its own place: a zoom moves it, and draws it anew only when its length or its
 * words change. Behind them one rectangle is both what a finger can hit and what shows that a mark is meant.
 */
const Drawing = memo(function Drawing(props: DrawingProps) {
  const { event, dot, length, text, textAt, textWidth, soft, side, direction } = props
  const [start, end] = dot ? [-RADIUS, RADIUS] : [0, length]
  const [from, to] = [
    (text === null ? start : Math.min(start, textAt)) - AROUND,
    (text === null ? end : Math.max(end, textAt + textWidth)) + AROUND,
  ]
  const least = Math.max(0, TARGET - (to - from)) / 2
  return (
    <>
      <rect className={styles.halo} {...extent(side, from - least, to + least)} />
      {dot ? (
        <Dot event={event} />
      ) : (
        <rect
          className={styles.bar}
          {...(event.precision === 'circa' ? { fill: `url(#${soft})` } : {})}
          data-origin={event.origin}
          data-precision={event.precision}
          {...extent(side, 0, length)}
          rx={event.precision === 'day' ? 2 : 0}
        />
      )}
      {text !== null && (
        <MarkLabel
          text={text}
          x={side === 'rtl' ? -textAt : textAt}
          side={side}
          direction={direction}
          origin={event.origin}
        />
      )}
    </>
  )
})

interface EventProps extends MarkState {
  readonly item: PlacedEvent
  readonly id: string
  readonly soft: string
  readonly place: Place
  readonly side: Direction
  readonly direction: Direction
  readonly position: number
  readonly total: number
}

/** What is spoken of a mark: all that may be written beside it, and when. */
function nameOf(event: TimelineEvent, direction: Direction): string {
  const symbol = symbolBesideTitle(event)
  return [event.title, ...(symbol ? [symbol] : []), event.when].join(direction === 'rtl' ? '، ' : ', ')
}

export function EventMark(props: EventProps) {
  const { item, id, soft, place, side, direction, lit, selected, active, position, total } = props
  const { event, start, end, row, dot, label } = item
  const at = dot ? (start + end) / 2 : start
  const beside = label && !label.inside ? label : null
  return (
    <g
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-label={nameOf(event, direction)}
      aria-posinset={position}
      aria-setsize={total}
      className={styles.mark}
      transform={`translate(${hundredths(place(at))} ${row * ROW})`}
      data-locator={event.locator}
      data-lit={lit || undefined}
      data-selected={selected || undefined}
      data-active={active || undefined}
    >
      <Drawing
        event={event}
        dot={dot}
        length={dot ? 0 : end - start}
        text={beside?.text ?? null}
        // Of a dot always the same number, whatever the last bits say.
        textAt={beside ? hundredths(beside.start - at) : LABEL_GAP}
        textWidth={beside?.width ?? 0}
        soft={soft}
        side={side}
        direction={direction}
      />
    </g>
  )
}

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
export function ClusterMark(props: ClusterProps) {
  const { item, id, name, count, place, lit, active, selected, position, total } = props
  const width = hundredths(item.end - item.start)
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
      transform={`translate(${hundredths(place((item.start + item.end) / 2))} ${item.row * ROW})`}
      data-cluster={size}
      data-lit={lit || undefined}
      data-selected={selected || undefined}
      data-active={active || undefined}
    >
      <rect
        className={styles.cluster}
        data-size={size > 99 ? 'l' : size > 9 ? 'm' : 's'}
        x={-width / 2}
        width={width}
      />
      <Count count={count} />
    </g>
  )
}

const Count = memo(function Count({ count }: { readonly count: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a drawing take no focus; the mark has the whole name
    <text aria-hidden="true" className={styles.count} y={MIDDLE + 4}>
      {count}
    </text>
  )
})
