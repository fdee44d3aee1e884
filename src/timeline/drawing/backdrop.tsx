import type { Axis } from '../layout/axis.ts'
import { type Frame, linesAt } from '../layout/geometry.ts'
import type { TimeScale } from '../layout/scale.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly height: number
  readonly frame: Frame
  readonly axis: Axis
  readonly scale: TimeScale
}

/** What the marks stand on: the lines of time. */
export function Backdrop({ height, frame, axis, scale }: Props) {
  const places = axis.ticks.map(({ at }) => frame.plotLeft + scale.at(at))
  return <path className={styles.grid} d={linesAt(places, 0, height)} />
}
