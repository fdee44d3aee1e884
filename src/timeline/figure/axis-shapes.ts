/** The axis of a saved drawing: periods above, ticks below, their lines through the lanes. */

import { textWidth } from '../../drawing/text-width.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Axis } from '../layout/axis.ts'
import { anchorOf } from '../layout/geometry.ts'
import type { TimeScale } from '../layout/scale.ts'
import type { Box, Shape } from './shapes.ts'

const TICK = 12
const PERIOD = 13
const INSET = 5
const ROOM = 8

/** @param plot where time runs: the axis stands on its upper edge */
export function axisShapes(axis: Axis, scale: TimeScale, plot: Box, direction: Direction): readonly Shape[] {
  const { span, side, density } = scale
  const anchor = anchorOf(direction, side)
  const inset = side === 'rtl' ? -INSET : INSET
  const name = (at: number, y: number, text: string, size: number, until: number): readonly Shape[] =>
    (until - at) * density < textWidth(text, size) + ROOM
      ? []
      : [
          {
            kind: 'text',
            at: [plot.x + scale.at(at) + inset, y],
            text,
            size,
            bold: size === PERIOD,
            fill: size === PERIOD ? 'soft' : 'ink',
            halo: false,
            direction,
            anchor,
          },
        ]
  return [
    ...axis.ticks.flatMap(({ at, label }): readonly Shape[] => {
      const x = plot.x + scale.at(at)
      return [
        { kind: 'line', from: [x, plot.y - 8], to: [x, plot.y + plot.height], stroke: 'hairline' },
        ...name(at, plot.y - 9, label, TICK, span.end),
      ]
    }),
    ...axis.periods.flatMap(({ at, label }, index) =>
      name(at, plot.y - 28, label, PERIOD, axis.periods[index + 1]?.at ?? span.end),
    ),
    { kind: 'line', from: [plot.x, plot.y], to: [plot.x + plot.width, plot.y], stroke: 'soft' },
  ]
}
