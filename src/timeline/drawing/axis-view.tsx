import { memo } from 'react'
import type { Direction } from '../../i18n/language.ts'
import type { Axis } from '../layout/axis.ts'
import { anchorOf, type Frame, hundredths, linesAt } from '../layout/geometry.ts'
import type { TimeScale } from '../layout/scale.ts'
import styles from './timeline-view.module.css'

export const AXIS_HEIGHT = 42
const PERIOD_LINE = 16
const TICK_LINE = 36

interface Props {
  readonly axis: Axis
  readonly scale: TimeScale
  readonly frame: Frame
  readonly direction: Direction
  readonly measure: (text: string) => number
}

interface WordsProps {
  readonly className: string | undefined
  readonly x: number
  readonly y: number
  readonly text: string
  readonly direction: Direction
  readonly anchor: 'start' | 'end'
}

/** Set once; what moves is the group around it. */
const Words = memo(function Words({ className, x, y, text, direction, anchor }: WordsProps) {
  return (
    <text className={className} x={x} y={y} direction={direction} textAnchor={anchor}>
      {text}
    </text>
  )
})

/** Periods above, ticks below; a period's name stays in view as long as the period is. */
export function AxisView({ axis, scale, frame, direction, measure }: Props) {
  const at = (instant: number) => frame.plotLeft + scale.at(instant)
  const moved = (instant: number) => `translate(${hundredths(at(instant))} 0)`
  const words = {
    x: frame.side === 'rtl' ? -5 : 5,
    direction,
    anchor: anchorOf(direction, frame.side),
  }
  return (
    <svg
      className={styles.axis}
      width={frame.width}
      height={AXIS_HEIGHT}
      viewBox={`0 0 ${frame.width} ${AXIS_HEIGHT}`}
      aria-hidden="true"
    >
      <line
        className={styles.axisLine}
        x1={frame.plotLeft}
        x2={frame.plotLeft + frame.plotWidth}
        y1={AXIS_HEIGHT - 0.5}
        y2={AXIS_HEIGHT - 0.5}
      />
      <path className={styles.tick} d={linesAt(axis.minor.map(at), AXIS_HEIGHT - 4, AXIS_HEIGHT)} />
      <path
        className={styles.tick}
        d={linesAt(
          axis.ticks.map((tick) => at(tick.at)),
          AXIS_HEIGHT - 22,
          AXIS_HEIGHT,
        )}
      />
      {axis.ticks.map(
        (tick) =>
          (scale.span.end - tick.at) * scale.density > measure(tick.label) + 6 && (
            <g key={tick.at} transform={moved(tick.at)}>
              <Words className={styles.tickLabel} y={TICK_LINE - 4} {...words} text={tick.label} />
            </g>
          ),
      )}
      {axis.periods.map(({ at: from, label }, index) => {
        const next = axis.periods[index + 1]
        const room = ((next?.at ?? scale.span.end) - from) * scale.density
        return (
          room > measure(label) + 14 && (
            <g key={label} transform={moved(from)}>
              <Words className={styles.periodLabel} y={PERIOD_LINE - 2} {...words} text={label} />
            </g>
          )
        )
      })}
    </svg>
  )
}
