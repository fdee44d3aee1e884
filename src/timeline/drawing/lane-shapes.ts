/** The hairlines between the lanes, and their names at time's beginning. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import type { Shape } from '../../drawing/shapes.ts'
import type { Frame } from '../layout/geometry.ts'
import {
  LANE_NAME_LINE,
  LANE_NAME_SIZE,
  laneNameLines,
  laneNameTop,
  usualMeasure,
} from '../layout/lane-name.ts'
import { type Bands, LANE_HEADING } from '../layout/layout.ts'
import { BACKING, RIM, type Setting } from './mark-shapes.ts'

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
    const names = lines.flatMap((text, index): Shape[] => {
      const baseline = first + index * LANE_NAME_LINE
      const length = (measure ?? usualMeasure)(text) + BACKING
      const name: Shape = {
        kind: 'text',
        key: `${lane.id} ${text}`,
        at: [across(side, width, 0), baseline],
        edge: edgeOf(side, 'start'),
        direction,
        text,
        size: LANE_NAME_SIZE,
        fill: 'soft',
        data: { part: 'lane-name' },
        ...(rimmed ? { rim: RIM } : {}),
      }
      // Without a margin arcs would run through the name.
      if (!rimmed || gutter > 0) return [name]
      const ground: Shape = {
        kind: 'rect',
        key: `${lane.id} ${text} ground`,
        x: across(side, width, 0, length),
        y: baseline - LANE_NAME_SIZE,
        width: length,
        height: LANE_NAME_SIZE * 1.4,
        fill: 'paper',
        data: { part: 'backing' },
      }
      return [ground, name]
    })
    return [
      { kind: 'line', key: lane.id, from: [0, bottom], to: [width, bottom], stroke: 'hairline' },
      ...names,
    ]
  })
}
