import type { Direction } from '../i18n/language.ts'
import type { Axis } from './axis.ts'
import { anchorOf, type Frame } from './geometry.ts'
import { LANE_NAME_LINE, laneNameLines, laneNameTop } from './lane-name.ts'
import { type Bands, LANE_HEADING } from './layout.ts'
import type { TimeScale } from './scale.ts'
import styles from './timeline-view.module.css'

interface Props {
  readonly bands: Bands
  readonly frame: Frame
  readonly axis: Axis
  readonly scale: TimeScale
  readonly direction: Direction
}

/** What the marks stand on: lines of time, hairlines between the lanes, the lanes' names at time's beginning. */
export function Backdrop({ bands, frame, axis, scale, direction }: Props) {
  const { width, side, gutter, plotLeft } = frame
  const edge = side === 'rtl' ? width : 0
  const room = gutter > 0 ? gutter - 14 : width
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {axis.ticks.map(({ at }) => (
        <line
          key={at}
          className={styles.grid}
          x1={plotLeft + scale.at(at)}
          x2={plotLeft + scale.at(at)}
          y1={0}
          y2={bands.height}
        />
      ))}
      {bands.bands.map(({ lane, top, height }) => {
        const lines = laneNameLines(lane.label, room)
        const first = top + (gutter > 0 ? laneNameTop(lines.length, height) : LANE_HEADING - 3)
        return (
          <g key={lane.id} className={styles.band}>
            <line className={styles.rule} x1={0} x2={width} y1={top + height - 0.5} y2={top + height - 0.5} />
            {lines.map((line, index) => (
              <text
                key={line}
                className={styles.laneName}
                x={edge}
                y={first + index * LANE_NAME_LINE}
                direction={direction}
                textAnchor={anchorOf(direction, side)}
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
