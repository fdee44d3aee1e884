import { type RefObject, useMemo, useState } from 'react'
import type { Frame } from '../layout/geometry.ts'
import { type Bands, FEW, type PlacedLane } from '../layout/layout.ts'
import { rowsTaken, withRowsTaken } from '../layout/rows-in-view.ts'
import type { Span } from '../layout/scale.ts'
import { useAtRest } from './use-at-rest.ts'

interface Given {
  /** The lanes with the rows they have for all of time. */
  readonly bands: Bands
  readonly lanes: readonly PlacedLane[]
  readonly span: Span
  /** px along time of the view's start. */
  readonly start: number
  readonly frame: Frame
  readonly measure: (text: string) => number
  /** False leaves every lane all of its rows. */
  readonly asNeeded: boolean
  readonly drawing: RefObject<Element | null>
}

/** The lanes with the rows that they take in this view, which change once it has come to rest. */
export function useRowsInView(given: Given): {
  readonly bands: Bands
  readonly lanes: readonly PlacedLane[]
} {
  const { bands, lanes, span, start, frame, measure, asNeeded, drawing } = given
  const atRest = useAtRest(span, drawing)
  // Where there are very many hardly a row is ever empty.
  const isFew = asNeeded && bands.bands.reduce((sum, { events }) => sum + events.length, 0) <= FEW
  const now = useMemo(
    () => (isFew ? rowsTaken(lanes, { start, end: start + frame.plotWidth }) : null),
    [isFew, lanes, start, frame],
  )
  const [taken, setTaken] = useState(now)
  if (atRest && taken !== now) setTaken(now)
  return useMemo(
    () => (taken ? withRowsTaken(lanes, taken, { gutter: frame.gutter, measure }) : { bands, lanes }),
    [taken, lanes, bands, frame, measure],
  )
}
