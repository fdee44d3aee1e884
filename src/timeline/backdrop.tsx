import type { Direction } from '../i18n/language.ts'
import type { Axis } from './axis.ts'
import { anchorOf, type Frame, linesAt } from './geometry.ts'
import { type Bands, LANE_HEADING, LANE_PADDING } from './layout.ts'
import type { TimeScale } from './scale.ts'
import { textMeasure } from './text-width.ts'
import styles from './timeline-view.module.css'

const measure = textMeasure(13)
const LINE = 17

/** A name on as many lines as its margin asks for. */
function linesOf(name: string, room: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

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
      <path
        className={styles.grid}
        d={linesAt(
          axis.ticks.map(({ at }) => plotLeft + scale.at(at)),
          0,
          bands.height,
        )}
      />
      {bands.bands.map(({ lane, top, height }) => (
        <g key={lane.id} className={styles.band}>
          <line className={styles.rule} x1={0} x2={width} y1={top + height - 0.5} y2={top + height - 0.5} />
          {linesOf(lane.label, room).map((line, index) => (
            <text
              key={line}
              className={styles.laneName}
              x={edge}
              y={top + (gutter > 0 ? LANE_PADDING + 17 : LANE_HEADING - 3) + index * LINE}
              direction={direction}
              textAnchor={anchorOf(direction, side)}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}
