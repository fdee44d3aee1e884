import type { Direction } from '../../i18n/language.ts'
import { anchorOf, type Frame } from '../layout/geometry.ts'
import { LANE_NAME_LINE, laneNameLines, laneNameTop } from '../layout/lane-name.ts'
import { type Bands, LANE_HEADING } from '../layout/layout.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly bands: Bands
  readonly frame: Frame
  readonly direction: Direction
}

/**
 * The hairlines between the lanes and their names at time's beginning. In front of all: where there is no margin, arcs
 * run behind the names, and the drawing fades at its edges, which the lines do not.
 */
export function LaneFrames({ bands, frame, direction }: Props) {
  const { width, side, gutter } = frame
  const edge = side === 'rtl' ? width : 0
  const room = gutter > 0 ? gutter - 14 : width
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {bands.bands.map(({ lane, top, height }) => {
        const lines = laneNameLines(lane.label, room)
        const first = top + (gutter > 0 ? laneNameTop(lines.length, height) : LANE_HEADING - 3)
        const bottom = top + height - 0.5
        return [
          <line key={lane.id} className={styles.rule} x1={0} x2={width} y1={bottom} y2={bottom} />,
          ...lines.map((line, index) => (
            <text
              key={`${lane.id} ${line}`}
              className={styles.laneName}
              x={edge}
              y={first + index * LANE_NAME_LINE}
              direction={direction}
              textAnchor={anchorOf(direction, side)}
            >
              {line}
            </text>
          )),
        ]
      })}
    </g>
  )
}
