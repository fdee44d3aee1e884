import { memo } from 'react'
import { across } from '../../drawing/mirror.ts'
import { hundredths } from '../../drawing/paths.ts'
import { elementsOf } from '../../drawing/scene-view.tsx'
import type { Pen } from '../../drawing/vector.ts'
import { spokenName, type TimelineEvent } from '../events.ts'
import { LABEL_GAP, type PlacedCluster, type PlacedEvent } from '../layout/lane-layout.ts'
import { ROW } from '../layout/layout.ts'
import { haloOf } from './halo.ts'
import { clusterShapes, DOT_RADIUS, eventShapes, type Setting } from './mark-shapes.ts'
import styles from './timeline-view.module.css'

interface MarkState {
  /** Belongs to what is being read or pointed at in another pane. */
  readonly lit: boolean
  readonly selected: boolean
  readonly active: boolean
}

interface DrawingProps {
  readonly event: TimelineEvent
  /** How long the bar is, px; null for a point in time, drawn as a dot. */
  readonly length: number | null
  readonly text: string | null
  readonly textAt: number
  readonly textWidth: number
  /** Where the rectangle behind them begins, px along time from the mark's place, and how long it is. */
  readonly haloAt: number
  readonly haloWidth: number
  readonly setting: Setting
  readonly pen: Pen
}

/**
 * A mark and its words, drawn around its own place: a zoom moves it, and draws it anew only when its length or its
 * words change. Behind them one rectangle is both what a finger can hit and what shows that a mark is meant.
 */
const Drawing = memo(function Drawing(props: DrawingProps) {
  const { event, length, text, textAt, textWidth, haloAt, haloWidth, setting, pen } = props
  return (
    <>
      <rect
        className={styles.halo}
        x={hundredths(across(setting.side, 0, haloAt, haloWidth))}
        width={hundredths(haloWidth)}
      />
      {elementsOf(eventShapes({ event, length, text, textAt, textWidth }, setting), pen)}
    </>
  )
})

interface EventProps extends MarkState {
  readonly item: PlacedEvent
  readonly id: string
  /** px from the left at which the group of a place along time stands. */
  readonly place: (along: number) => number
  /** px along time from its beginning to its end. */
  readonly length: number
  readonly setting: Setting
  readonly pen: Pen
  /** What separates the parts of a name. */
  readonly comma: string
  readonly position: number
  readonly total: number
}

export function EventMark(props: EventProps) {
  const { item, id, place, length, setting, pen, comma, lit, selected, active, position, total } = props
  const { event, start, end, row, dot, label } = item
  const at = dot ? (start + end) / 2 : start
  const beside = label && !label.inside ? label : null
  // The very same numbers in every frame: one that differs by rounding would draw the mark anew.
  const textAt = beside ? hundredths(beside.start - at) : LABEL_GAP
  const mark = dot ? { from: -DOT_RADIUS, to: DOT_RADIUS } : { from: 0, to: end - start }
  const words = beside ? [{ from: textAt, to: textAt + beside.width }] : []
  const halo = haloOf([mark, ...words], { from: -at, to: length - at })
  return (
    <g
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-label={spokenName(event, comma)}
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
        length={dot ? null : end - start}
        text={beside?.text ?? null}
        textAt={textAt}
        textWidth={beside?.width ?? 0}
        haloAt={halo.from}
        haloWidth={halo.to - halo.from}
        setting={setting}
        pen={pen}
      />
    </g>
  )
}

interface ClusterProps extends MarkState {
  readonly item: PlacedCluster
  readonly id: string
  readonly name: string
  readonly count: string
  readonly place: (along: number) => number
  readonly pen: Pen
  readonly position: number
  readonly total: number
}

/** Several events in one place. */
export function ClusterMark(props: ClusterProps) {
  const { item, id, name, count, place, pen, lit, active, selected, position, total } = props
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
      <ClusterDrawing size={size} width={hundredths(item.end - item.start)} count={count} pen={pen} />
    </g>
  )
}

interface ClusterDrawingProps {
  readonly size: number
  readonly width: number
  readonly count: string
  readonly pen: Pen
}

const ClusterDrawing = memo(function ClusterDrawing({ size, width, count, pen }: ClusterDrawingProps) {
  return elementsOf(clusterShapes(size, width, count), pen)
})
