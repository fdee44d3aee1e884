import { Shapes } from '../../drawing/scene-view.tsx'
import type { Direction } from '../../i18n/language.ts'
import type { Frame } from '../layout/geometry.ts'
import type { PlacedLane } from '../layout/layout.ts'
import { insideLabelShapes } from './inside-label-shapes.ts'
import { pagePen } from './pen.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly lanes: readonly PlacedLane[]
  readonly frame: Frame
  /** px from the view's start to time's. */
  readonly shift: number
  readonly direction: Direction
  /** Whether arcs pass behind the words. */
  readonly rimmed: boolean
}

const pen = pagePen('inside')

/** The words on bars, hidden from screen readers, which hear them as the names of the bars. */
export function InsideLabels({ lanes, frame, shift, direction, rimmed }: Props) {
  const setting = { side: frame.side, direction, rimmed }
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className={styles.insideLabels} aria-hidden="true">
      <Shapes shapes={lanes.map((lane) => insideLabelShapes(lane, frame, shift, setting))} pen={pen} />
    </g>
  )
}
