import { memo, useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Locator } from '../../locator.ts'
import { type Chunk, leftFrom } from '../layout/geometry.ts'
import { itemsBetween, type PlacedLane } from '../layout/layout.ts'
import type { ClusterName } from './cluster-names.ts'
import { ClusterMark, EventMark } from './event-mark.tsx'
import type { Setting } from './mark-shapes.ts'
import { pagePen } from './pen.ts'
import { stopId } from './stops.ts'

export interface MarkContext extends Setting {
  readonly lit: ReadonlySet<Locator>
  readonly selected: Locator | null
  readonly active: string | null
  /** px along time from its beginning to its end. */
  readonly length: number
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
  const {
    lit,
    selected,
    active,
    length,
    side,
    direction,
    rimmed,
    prefix,
    positions,
    clusterName,
    countText,
  } = context
  const { t } = useTranslation('timeline')
  const comma = t('listComma')
  const pen = useMemo(() => pagePen(prefix), [prefix])
  const setting = useMemo(() => ({ side, direction, rimmed }), [side, direction, rimmed])
  const shown = useMemo(() => itemsBetween(items, from, to), [items, from, to])
  const place = useMemo(() => leftFrom(side, origin), [side, origin])
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset; a listbox may hold groups (WAI-ARIA)
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is not interactive
    <g role="group" aria-label={band.lane.label} transform={`translate(0 ${band.rowsTop})`}>
      {shown.map((item) => {
        const id = stopId(item)
        const state = { id: `${prefix}${id}`, active: id === active, place, pen, total: positions.size }
        if (item.kind === 'event') {
          const { locator } = item.event
          return (
            <EventMark
              key={id}
              {...state}
              item={item}
              length={length}
              setting={setting}
              comma={comma}
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
