/** The words on bars, which stay in view as long as their bar does. */
import type { Group } from '../../drawing/shapes.ts'
import { type Frame, leftOf } from '../layout/geometry.ts'
import { INSET } from '../layout/lane-layout.ts'
import { type PlacedLane, ROW } from '../layout/layout.ts'
import { labelShape, type Setting } from './mark-shapes.ts'

/** @param shift px from the view's start to time's */
export function insideLabelShapes(
  { band, items }: PlacedLane,
  frame: Frame,
  shift: number,
  setting: Setting,
): Group {
  const labels = items.flatMap((item): Group[] => {
    if (item.kind === 'cluster' || !item.label?.inside) return []
    const { label, start, end, row, event } = item
    if (end + shift < 0 || start + shift > frame.plotWidth) return []
    const latest = end + shift - label.width - INSET
    const along = Math.min(Math.max(start + shift + INSET, INSET), latest)
    const shapes = [labelShape(label.text, event.origin, 0, setting)]
    return [{ kind: 'group', key: event.locator, at: [leftOf(frame, along), row * ROW], shapes }]
  })
  return { kind: 'group', key: band.lane.id, at: [0, band.rowsTop], shapes: labels }
}
