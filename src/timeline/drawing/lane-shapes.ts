/** The hairlines between the lanes, and their names at time's beginning. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { Shape } from '../../drawing/shapes.ts'
import type { Frame } from '../layout/geometry.ts'
import { LANE_NAME_LINE, LANE_NAME_SIZE, laneNameLines, laneNameTop } from '../layout/lane-name.ts'
import { type Bands, LANE_HEADING } from '../layout/layout.ts'
import { RIM, type Setting } from './mark-shapes.ts'

/** @param measure how wide the names are, where they are not set as usual */
export function laneShapes(
  { bands }: Bands,
  frame: Frame,
  setting: Setting,
  measure?: (text: string) => number,
): readonly Shape[] {
  const { width, gutter } = frame
  const { side, direction, rimmed } = setting
  const room = gutter > 0 ? gutter - 14 : width
  return bands.flatMap(({ lane, top, height }): Shape[] => {
    const lines = laneNameLines(lane.label, room, measure)
    const first = top + (gutter > 0 ? laneNameTop(lines.length, height) : LANE_HEADING - 3)
    const bottom = top + height - 0.5
    return [
      { kind: 'line', key: lane.id, from: [0, bottom], to: [width, bottom], stroke: 'hairline' },
      ...lines.map(
        (text, index): Shape => ({
          kind: 'text',
          key: `${lane.id} ${text}`,
          at: [across(side, width, 0), first + index * LANE_NAME_LINE],
          edge: edgeOf(side, 'start'),
          direction,
          text,
          size: LANE_NAME_SIZE,
          fill: 'soft',
          ...(rimmed ? { rim: RIM } : {}),
        }),
      ),
    ]
  })
}
