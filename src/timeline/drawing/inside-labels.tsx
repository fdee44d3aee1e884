import type { Direction } from '../../i18n/language.ts'
import { type Frame, hundredths } from '../layout/geometry.ts'
import { type PlacedLane, ROW } from '../layout/layout.ts'
import { MarkLabel } from './event-mark.tsx'

interface Props {
  readonly lanes: readonly PlacedLane[]
  readonly frame: Frame
  /** px from the view's start to time's. */
  readonly shift: number
  readonly direction: Direction
}

const INSET = 8

/** The words on bars, which stay in view as long as their bar does. */
export function InsideLabels({ lanes, frame, shift, direction }: Props) {
  const { side, plotLeft, plotWidth } = frame
  return lanes.map(({ band, items }) => (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g key={band.lane.id} transform={`translate(0 ${band.rowsTop})`} aria-hidden="true">
      {items.map((item) => {
        if (item.kind === 'cluster' || !item.label?.inside) return null
        const { label, start, end, row, event } = item
        if (end + shift < 0 || start + shift > plotWidth) return null
        const latest = end + shift - label.width - INSET
        const at = Math.min(Math.max(start + shift + INSET, INSET), latest)
        const x = side === 'rtl' ? plotLeft + plotWidth - at : plotLeft + at
        return (
          <g key={event.locator} transform={`translate(${hundredths(x)} ${row * ROW})`}>
            <MarkLabel text={label.text} x={0} side={side} direction={direction} origin={event.origin} />
          </g>
        )
      })}
    </g>
  ))
}
