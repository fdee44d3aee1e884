import type { Direction } from '../i18n/language.ts'
import type { Axis } from './axis.ts'
import { anchorOf, type Frame } from './geometry.ts'
import type { TimeScale } from './scale.ts'
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

/** Periods above, ticks below; a period's name stays in view as long as the period is. */
export function AxisView({ axis, scale, frame, direction, measure }: Props) {
  const at = (instant: number) => frame.plotLeft + scale.at(instant)
  const anchor = anchorOf(direction, frame.side)
  const inset = frame.side === 'rtl' ? -5 : 5
  const lastPeriod = axis.periods.map(({ at: from, label }, index) => {
    const next = axis.periods[index + 1]
    const room = ((next?.at ?? scale.span.end) - from) * scale.density
    return { from, label, fits: room > measure(label) + 14 }
  })
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
      {axis.minor.map((instant) => (
        <line
          key={instant}
          className={styles.tick}
          x1={at(instant)}
          x2={at(instant)}
          y1={AXIS_HEIGHT - 4}
          y2={AXIS_HEIGHT}
        />
      ))}
      {axis.ticks.map((tick) => (
        <line
          key={tick.at}
          className={styles.tick}
          x1={at(tick.at)}
          x2={at(tick.at)}
          y1={AXIS_HEIGHT - 22}
          y2={AXIS_HEIGHT}
        />
      ))}
      {axis.ticks
        .filter((tick) => (scale.span.end - tick.at) * scale.density > measure(tick.label) + 6)
        .map((tick) => (
          <text
            key={tick.at}
            className={styles.tickLabel}
            x={at(tick.at) + inset}
            y={TICK_LINE - 4}
            direction={direction}
            textAnchor={anchor}
          >
            {tick.label}
          </text>
        ))}
      {lastPeriod
        .filter(({ fits }) => fits)
        .map(({ from, label }) => (
          <text
            key={from}
            className={styles.periodLabel}
            x={at(from) + inset}
            y={PERIOD_LINE - 2}
            direction={direction}
            textAnchor={anchor}
          >
            {label}
          </text>
        ))}
    </svg>
  )
}
