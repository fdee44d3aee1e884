import { Shapes } from '../../drawing/scene-view.tsx'
import type { Direction } from '../../i18n/language.ts'
import type { Frame } from '../layout/geometry.ts'
import type { Bands } from '../layout/layout.ts'
import { laneShapes } from './lane-shapes.ts'
import { pagePen } from './pen.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly bands: Bands
  readonly frame: Frame
  readonly direction: Direction
  /** Whether arcs pass behind the words. */
  readonly rimmed: boolean
  readonly measure: (text: string) => number
}

const pen = pagePen('lanes')

/**
 * The hairlines between the lanes, and the lanes' names. They are drawn in front of everything else: without a margin
 * arcs pass behind the names, and where the drawing fades at its edges the hairlines go on.
 */
export function LaneFrames({ bands, frame, direction, rimmed, measure }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g className={styles.laneFrames} aria-hidden="true">
      <Shapes shapes={laneShapes(bands, frame, { side: frame.side, direction, rimmed }, measure)} pen={pen} />
    </g>
  )
}
