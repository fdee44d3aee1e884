import type { Axis } from './axis.ts'
import { type Frame, linesAt } from './geometry.ts'
import type { Bands } from './layout.ts'
import type { TimeScale } from './scale.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly bands: Bands
  readonly frame: Frame
  readonly axis: Axis
  readonly scale: TimeScale
}

/** What the marks stand on: lines of time, hairlines between the lanes. */
export function Backdrop({ bands, frame, axis, scale }: Props) {
  const { width, plotLeft } = frame
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      <path
        className={styles.grid}
        d={linesAt(
          axis.ticks.map(({ at }) => plotLeft + scale.at(at)),
          0,
          bands.height,
        )}
      />
      {bands.bands.map(({ lane, top, height }) => (
        <line
          key={lane.id}
          className={styles.rule}
          x1={0}
          x2={width}
          y1={top + height - 0.5}
          y2={top + height - 0.5}
        />
      ))}
    </g>
  )
}
