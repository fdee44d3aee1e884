import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { Definitions, elementsOf, Shapes } from '../../drawing/scene-view.tsx'
import { type TextSpacing, textMeasure } from '../../drawing/text-width.ts'
import { rememberedAlong } from '../../edition/remembered.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { idOf, type Locator } from '../../locator.ts'
import { urlOf } from '../../place/address.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { publicPath } from '../../ui/site-path.ts'
import { useDigits } from '../../ui/use-digits.ts'
import type { Link } from '../chain.ts'
import { curveShapes } from '../drawing/arc-shapes.ts'
import { AXIS_HEIGHT, AXIS_TEXT_SIZE, axisShapes, gridShape } from '../drawing/axis-shapes.ts'
import { clusterNames } from '../drawing/cluster-names.ts'
import { insideLabelShapes } from '../drawing/inside-label-shapes.ts'
import { moveTo, timelineIntent } from '../drawing/keyboard.ts'
import { laneShapes } from '../drawing/lane-shapes.ts'
import { clusterShapes, eventShapes, FADES, LABEL_SIZE } from '../drawing/mark-shapes.ts'
import { pagePen } from '../drawing/pen.ts'
import { type PlacedStop, stopsOf, stretchOf } from '../drawing/stops.ts'
import { useDateText } from '../drawing/use-date-text.ts'
import { labelWeight } from '../drawing/use-layout.ts'
import { type Lane, spokenName, type TimelineEvent, TRACK_IDS } from '../events.ts'
import { spanSearch } from '../explorer/url-state.ts'
import { arcPlaces } from '../layout/arc-places.ts'
import { leftOf } from '../layout/geometry.ts'
import type { PlacedItem } from '../layout/lane-layout.ts'
import { ROW } from '../layout/layout.ts'
import { withRoom } from '../layout/scale.ts'
import { type SmallLayout, type SmallRoom, smallLayout } from './small-layout.ts'
import styles from './small-timeline.module.css'

const noTag = () => ''

/** What was laid out for these events. The drawing comes anew with each change of the language. */
const layoutsOf = rememberedAlong((_events: readonly TimelineEvent[]) => new Map<string, SmallLayout>())

interface Props {
  readonly room: SmallRoom
  readonly events: readonly TimelineEvent[]
  /** What a reader's own style sheet adds between letters and words. */
  readonly spacing: TextSpacing
  /** What is pointed at, and the mandates that lead to it and from it. */
  readonly pointed: Locator | null
  readonly links: readonly Link[]
}

/** Px on both sides of a mark that show that it is meant. */
const AROUND = 12

/**
 * The drawing for one width: every mark is a link to the timeline, with its event open or its years in view. Marks that
 * have no room for their words are told of below it.
 */
export function SmallDrawing({ room, events, spacing, pointed, links }: Props) {
  const { t } = useTranslation(['timeline', 'small'])
  const { language, direction } = useLanguage()
  const { ofInterface: digits } = useDigits()
  const dateText = useDateText()
  const id = useId()
  const [active, setActive] = useState<string | null>(null)
  const pen = useMemo(() => pagePen(`${id}${room.name}`), [id, room])
  const side = direction
  const measure = useMemo(() => textMeasure(LABEL_SIZE, spacing), [spacing])
  const measureAxis = useMemo(() => textMeasure(AXIS_TEXT_SIZE, spacing), [spacing])
  const layout = useMemo(() => {
    const lanes = TRACK_IDS.map((track): Lane => ({ id: track, label: t(`track.${track as 'summit'}`) }))
    const words = { language, digits }
    const known = layoutsOf(events)
    // The events are worded in one language, which has one direction.
    const key = [room.name, spacing.letter, spacing.word, spacing.arabic].join(' ')
    const laidOut =
      known.get(key) ??
      smallLayout(room, { events, lanes, side, words, measure, measureAxis, weight: labelWeight })
    known.set(key, laidOut)
    return laidOut
  }, [room, events, spacing, side, language, digits, measure, measureAxis, t])
  const { frame, bounds, scale, axis, bands, lanes, nameless, height } = layout
  const stops = useMemo(() => stopsOf(lanes), [lanes])
  const first = moveTo(stops, null, 'first')
  const clusterName = useMemo(() => clusterNames((words) => t('cluster', words), dateText), [t, dateText])
  const lit = new Set(links.flatMap(({ from, to }) => [from, to]))
  const setting = { side, direction, rimmed: links.length > 0 }
  const left = (along: number) => leftOf(frame, along)

  const nameOf = (item: PlacedItem): string => {
    if (item.kind === 'cluster') {
      const { start, end } = stretchOf(item)
      return clusterName(item.events.length, start, end - 1)
    }
    return spokenName(item.event, t('listComma'))
  }
  const hrefOf = (item: PlacedItem): string => {
    const view =
      item.kind === 'event'
        ? { event: idOf('event', item.event.locator) ?? undefined }
        : spanSearch(withRoom(stretchOf(item), bounds), bounds)
    return publicPath(urlOf({ language, page: 'timeline', view }))
  }
  const shapesOf = (item: PlacedItem) => {
    if (item.kind === 'cluster') {
      const count = t('number', { value: item.events.length })
      return clusterShapes(item.events.length, item.end - item.start, count)
    }
    const { event, dot, label, start, end } = item
    const at = dot ? (start + end) / 2 : start
    const beside = label && !label.inside ? label : null
    return eventShapes(
      {
        event,
        length: dot ? null : end - start,
        text: beside?.text ?? null,
        textAt: beside ? beside.start - at : 0,
        textWidth: beside?.width ?? 0,
      },
      setting,
    )
  }
  const mark = ({ id: stop, item }: PlacedStop) => {
    const isDot = item.kind === 'cluster' || item.dot
    const at = isDot ? (item.start + item.end) / 2 : item.start
    const locator = item.kind === 'event' ? item.event.locator : undefined
    const length = item.end - item.start
    // Where time runs from right to left, so does what goes on from the mark.
    const halo = isDot ? -Math.max(AROUND, length / 2) : side === 'rtl' ? -length : 0
    return (
      <g key={stop} transform={`translate(${Math.round(left(at) * 100) / 100} ${item.row * ROW})`}>
        <a
          id={`${id}${stop}`}
          href={hrefOf(item)}
          aria-label={nameOf(item)}
          tabIndex={stop === (active ?? first?.id) ? 0 : -1}
          className={styles.mark}
          data-stop={stop}
          data-locator={locator}
          data-lit={(locator !== undefined && lit.has(locator)) || undefined}
          data-pointed={(locator !== undefined && locator === pointed) || undefined}
        >
          <rect
            className={styles.halo}
            x={Math.round(halo)}
            width={Math.round(isDot ? Math.max(2 * AROUND, length) : length)}
          />
          {elementsOf(shapesOf(item), pen)}
        </a>
      </g>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const intent = timelineIntent(event, side)
    const next = intent && moveTo(stops, active ?? first?.id ?? null, intent)
    if (!next) return
    event.preventDefault()
    setActive(next.id)
    document.getElementById(`${id}${next.id}`)?.focus()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        className={`${styles.room} ${styles.drawing}`}
        data-room={room.name}
        viewBox={`0 0 ${frame.width} ${height}`}
        role="group"
        aria-label={t('plot')}
        onKeyDown={onKeyDown}
      >
        <Definitions definitions={FADES} pen={pen} />
        <Shapes shapes={axisShapes(axis, scale, { frame, direction, measure: measureAxis })} pen={pen} />
        <g transform={`translate(0 ${AXIS_HEIGHT})`}>
          <Shapes shapes={[gridShape(axis, scale, frame, bands.height)]} pen={pen} />
          {room.asOne || <Shapes shapes={laneShapes(bands, frame, setting, measure)} pen={pen} />}
          <g className={styles.arcs}>
            {arcPlaces(links, lanes, noTag).map((place) => (
              <Shapes
                key={`${place.link.from} ${place.link.to}`}
                shapes={curveShapes(place, left)}
                pen={pen}
              />
            ))}
          </g>
          {lanes.map((lane, index) => (
            <g key={lane.band.lane.id} transform={`translate(0 ${lane.band.rowsTop})`}>
              {stops.filter((stop) => stop.lane === index).map(mark)}
            </g>
          ))}
          <g className={styles.inside}>
            <Shapes shapes={lanes.map((lane) => insideLabelShapes(lane, frame, 0, setting))} pen={pen} />
          </g>
        </g>
      </svg>
      {/* Every mark has its name for those who hear it. */}
      {nameless > 0 && (
        <p className={`${styles.room} ${styles.nameless}`} data-room={room.name} aria-hidden="true">
          {t('small:nameless', { count: nameless })}
        </p>
      )}
    </>
  )
}
