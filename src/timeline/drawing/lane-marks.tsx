import { memo, useMemo } from 'react'
import type { Direction } from '../../i18n/language.ts'
import type { Locator } from '../../locator.ts'
import type { Chunk } from '../layout/geometry.ts'
import { itemsBetween, type PlacedLane } from '../layout/layout.ts'
import type { ClusterName } from './cluster-names.ts'
import { ClusterMark, EventMark, type Place } from './event-mark.tsx'
import { stopId } from './stops.ts'

export interface MarkContext {
  readonly lit: ReadonlySet<Locator>
  readonly selected: Locator | null
  readonly active: string | null
  readonly direction: Direction
  readonly side: Direction
  /** Prefix of the marks' ids. */
  readonly prefix: string
  /** Place of an event among all that are shown, from 1. */
  readonly positions: ReadonlyMap<Locator, number>
  readonly clusterName: ClusterName
  readonly countText: (count: number) => string
}

interface Props {
  readonly lane: PlacedLane
  readonly chunk: Chunk
  readonly context: MarkContext
}

/** A lane's marks around the view. Panning inside a chunk moves the whole and draws nothing again. */
export const LaneMarks = memo(function LaneMarks({ lane, chunk, context }: Props) {
  const { items, band } = lane
  const { origin, from, to } = chunk
  const { lit, selected, active, direction, side, prefix, positions, clusterName, countText } = context
  const shown = useMemo(() => itemsBetween(items, from, to), [items, from, to])
  const place = useMemo<Place>(
    () => (side === 'rtl' ? (along) => origin - along : (along) => along - origin),
    [side, origin],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset; a listbox may hold groups (WAI-ARIA)
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is not interactive
    <g role="group" aria-label={band.lane.label} transform={`translate(0 ${band.rowsTop})`}>
      {shown.map((item) => {
        const id = stopId(item)
        const state = { id: `${prefix}${id}`, active: id === active, place, total: positions.size }
        if (item.kind === 'event') {
          const { locator } = item.event
          return (
            <EventMark
              key={id}
              {...state}
              item={item}
              soft={`${prefix}soft`}
              side={side}
              direction={direction}
              lit={lit.has(locator)}
              selected={selected === locator}
              position={positions.get(locator) ?? 0}
            />
          )
        }
        const first = item.events[0]
        const last = item.events.at(-1)
        return (
          <ClusterMark
            key={id}
            {...state}
            item={item}
            name={clusterName(item.events.length, first?.start ?? 0, last?.start ?? 0)}
            count={countText(item.events.length)}
            lit={lit.size > 0 && item.events.some(({ locator }) => lit.has(locator))}
            selected={selected !== null && item.events.some(({ locator }) => locator === selected)}
            position={first ? (positions.get(first.locator) ?? 0) : 0}
          />
        )
      })}
    </g>
  )
})
