import type { Direction } from '../i18n/language.ts'
import { anchorOf, type Frame } from './geometry.ts'
import { LANE_NAME_LINE, laneNameLines, laneNameTop } from './lane-name.ts'
import { type Bands, LANE_HEADING } from './layout.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly bands: Bands
  readonly frame: Frame
  readonly direction: Direction
}

/** The lanes' names at time's beginning. In front of the arcs: where there is no margin those run behind them. */
export function LaneNames({ bands, frame, direction }: Props) {
  const { width, side, gutter } = frame
  const edge = side === 'rtl' ? width : 0
  const room = gutter > 0 ? gutter - 14 : width
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {bands.bands.map(({ lane, top, height }) => {
        const lines = laneNameLines(lane.label, room)
        const first = top + (gutter > 0 ? laneNameTop(lines.length, height) : LANE_HEADING - 3)
        return lines.map((line, index) => (
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
        ))
      })}
    </g>
  )
}
