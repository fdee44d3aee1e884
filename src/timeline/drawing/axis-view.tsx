import { Shapes } from '../../drawing/scene-view.tsx'
import type { Direction } from '../../i18n/language.ts'
import type { Axis } from '../layout/axis.ts'
import type { Frame } from '../layout/geometry.ts'
import type { TimeScale } from '../layout/scale.ts'
import { AXIS_HEIGHT, axisShapes } from './axis-shapes.ts'
import { pagePen } from './pen.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly axis: Axis
  readonly scale: TimeScale
  readonly frame: Frame
  /** px of one unit of the drawing. */
  readonly unit: number
  readonly direction: Direction
  readonly measure: (text: string) => number
}

const pen = pagePen('axis')

export function AxisView({ axis, scale, frame, unit, direction, measure }: Props) {
  return (
    <svg
      className={styles.axis}
      width={frame.width * unit}
      height={AXIS_HEIGHT * unit}
      viewBox={`0 0 ${frame.width} ${AXIS_HEIGHT}`}
      aria-hidden="true"
      data-axis=""
    >
      <Shapes shapes={axisShapes(axis, scale, { frame, direction, measure })} pen={pen} />
    </svg>
  )
}
