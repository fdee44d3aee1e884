/** The axis as a strip above the lanes: periods above, ticks below; and its lines through the lanes. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import { linesAt } from '../../drawing/paths.ts'
import type { Group, InkName, Path, Shape } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Axis } from '../layout/axis.ts'
import type { Frame } from '../layout/geometry.ts'
import type { TimeScale } from '../layout/scale.ts'

export const AXIS_HEIGHT = 42
/** As large as the words beside the marks: wherever these are large enough, so is the axis. */
export const AXIS_TEXT_SIZE = 13
const PERIOD_BASELINE = 14
const TICK_BASELINE = 32
const INSET = 5
/** px beside the drawing that the name of the last tick may reach into. */
const MARGIN = 8

interface Setting {
  readonly frame: Frame
  /** Which way words run. */
  readonly direction: Direction
  /** How wide words are at the size of the axis. */
  readonly measure: (text: string) => number
}

/** A period's name stays in view as long as any of the period is. A pan moves the group around a name, not the name. */
export function axisShapes(
  axis: Axis,
  scale: TimeScale,
  { frame, direction, measure }: Setting,
): readonly Shape[] {
  const { side, plotLeft, plotWidth } = frame
  const at = (instant: number) => plotLeft + scale.at(instant)
  const name = (key: string, instant: number, baseline: number, text: string, fill: InkName): Group => ({
    kind: 'group',
    key,
    at: [at(instant), 0],
    shapes: [
      {
        kind: 'text',
        at: [across(side, 0, INSET), baseline],
        edge: edgeOf(side, 'start'),
        direction,
        text,
        size: AXIS_TEXT_SIZE,
        fill,
      },
    ],
  })
  const room = (from: number, to: number) => (to - from) * scale.density
  const { end } = scale.span
  return [
    {
      kind: 'line',
      from: [plotLeft, AXIS_HEIGHT - 0.5],
      to: [plotLeft + plotWidth, AXIS_HEIGHT - 0.5],
      stroke: 'edge',
    },
    { kind: 'path', d: linesAt(axis.minor.map(at), AXIS_HEIGHT - 4, AXIS_HEIGHT), stroke: 'edge' },
    {
      kind: 'path',
      d: linesAt(
        axis.ticks.map((tick) => at(tick.at)),
        AXIS_HEIGHT - 22,
        AXIS_HEIGHT,
      ),
      stroke: 'edge',
    },
    ...axis.ticks.flatMap((tick) =>
      room(tick.at, end) + MARGIN > measure(tick.label) + 6
        ? [name(`tick ${tick.at}`, tick.at, TICK_BASELINE, tick.label, 'ink')]
        : [],
    ),
    ...axis.periods.flatMap(({ at: from, label }, index) =>
      room(from, axis.periods[index + 1]?.at ?? end) > measure(label) + 14
        ? [name(`period ${label}`, from, PERIOD_BASELINE, label, 'soft')]
        : [],
    ),
  ]
}

/** The axis's lines through the lanes, behind the marks. */
export const gridShape = (axis: Axis, scale: TimeScale, frame: Frame, height: number): Path => ({
  kind: 'path',
  d: linesAt(
    axis.ticks.map(({ at }) => frame.plotLeft + scale.at(at)),
    0,
    height,
  ),
  stroke: 'hairline',
  strokeOpacity: 0.55,
})
