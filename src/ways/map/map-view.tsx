import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TextShape } from '../../corpus/text-shape.ts'
import { clauseLocator } from '../../corpus/ways/ways-index.ts'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import { useTextSpacing } from '../../drawing/text-spacing.ts'
import { textMeasure } from '../../drawing/text-width.ts'
import type { Pen } from '../../drawing/vector.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isWay, type Locator } from '../../locator.ts'
import { setPointed, useLights } from '../../place/lighting.ts'
import { useLinkTo } from '../../place/link.tsx'
import { useReadingPlace } from '../../place/reading-place.ts'
import { isForBrowser } from '../../ui/for-browser.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { useBox } from '../../ui/use-box.ts'
import { FieldLink } from './field-link.tsx'
import forced from './forced-colors.module.css'
import { markFrom } from './keyboard.ts'
import { layOutMap, MAP_WIDTHS, type MapLayout, mapWidth, type PlacedMark, WORD_SIZE } from './layout.ts'
import type { Looks } from './looks.ts'
import rooms from './map-rooms.module.css'
import styles from './map-view.module.css'
import { markShapes, tonePatterns, wordsShape } from './paint.ts'
import { useMapNames } from './use-map-names.ts'

/** How much larger the words of a drawing are at each text size of the settings. */
const MAGNIFIED = { s: 1, m: 1, l: 1.08, xl: 1.2, xxl: 1.7 } as const
/** What a page is written for before a browser has measured it, px. */
const USUAL_ROOM = 940

const POINTED_AT = 'data-pointed-at'

const PEN: Pen = { palette: pagePalette(), prefix: 'map', words: 'page' }
/** The names are bold. */
const HEAVIER = 1.06

interface Props {
  readonly texts: readonly TextShape[]
  readonly looks: Looks
  /** What a clause is called, with what it is marked for. */
  readonly nameOf: (part: Locator, clause: number) => string
  /** The clause that is open. */
  readonly open: string | null
  readonly onOpen: (part: Locator, clause: number) => void
  readonly onClose: () => void
}

const viewBoxOf = ({ width, height }: MapLayout): string => `0 0 ${width} ${height}`

/**
 * The texts as marks: one tab stop, arrow keys between the clauses; to choose one tells of it, Escape closes that. A
 * pointer chooses in the fields.
 */
export function MapView({ texts, looks, nameOf, open, onOpen, onClose }: Props) {
  const { t } = useTranslation('map')
  const { direction } = useLanguage()
  const { textSize } = useSettings()
  const names = useMapNames()
  const box = useRef<HTMLDivElement>(null)
  const room = useBox(box, null)?.width ?? null
  const sample = useRef<HTMLSpanElement>(null)
  const spacing = useTextSpacing(sample)
  const widthOfName = useMemo(() => {
    const measure = textMeasure(WORD_SIZE, spacing)
    return (text: string) => measure(text) * HEAVIER
  }, [spacing])
  const layoutAt = useCallback(
    (width: number) => layOutMap(texts, width, names, widthOfName),
    [texts, names, widthOfName],
  )
  const width = mapWidth(room ?? USUAL_ROOM, MAGNIFIED[textSize])
  const layout = useMemo(() => layoutAt(width), [layoutAt, width])
  const { marks } = layout
  const reading = useReadingPlace()
  const lights = useLights()
  // What is chosen is marked by its colour.
  const pointing = lights.find(({ by, from }) => by === 'pointing' && !isWay(from))?.lit
  const [stop, setStop] = useState<string | null>(open)
  const [opened, setOpened] = useState(open)
  if (open !== opened) {
    // The card goes on to other clauses too.
    setOpened(open)
    if (open !== null) setStop(open)
  }
  const current = Math.max(
    0,
    marks.findIndex(({ part, clause }) => clauseLocator(part, clause) === stop),
  )
  useEffect(() => () => setPointed(null), [])

  const elementOf = (id: string) => box.current?.querySelector<SVGElement>(`[data-clause="${id}"]`) ?? null
  /** Marked on the element itself: to draw every mark anew for each move would be slow. */
  const pointAt = (mark: PlacedMark | null) => {
    const element = mark && elementOf(clauseLocator(mark.part, mark.clause))
    if (element?.hasAttribute(POINTED_AT)) return
    for (const before of box.current?.querySelectorAll(`[${POINTED_AT}]`) ?? [])
      before.removeAttribute(POINTED_AT)
    element?.setAttribute(POINTED_AT, '')
    setPointed(mark?.part ?? null)
  }
  const press = ({ part, clause }: PlacedMark) => {
    const id = clauseLocator(part, clause)
    setStop(id)
    // The arrow keys go on from here.
    elementOf(id)?.focus({ preventScroll: true })
    onOpen(part, clause)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault()
      onClose()
      return
    }
    const index = markFrom(marks, current, event, direction)
    const mark = index === null ? undefined : marks[index]
    if (!mark) return
    event.preventDefault()
    const id = clauseLocator(mark.part, mark.clause)
    setStop(id)
    elementOf(id)?.focus()
  }
  const isWritten = room === null
  return (
    <div ref={box} className={styles.box}>
      <span ref={sample} className={styles.sample} aria-hidden="true">
        a b
      </span>
      <div className={styles.drawing} data-written={isWritten || undefined}>
        {isWritten && <Rooms layoutAt={layoutAt} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn has no other element than svg */}
        <svg
          className={`${styles.map} ${forced.drawing}`}
          viewBox={viewBoxOf(layout)}
          role="group"
          aria-label={t('drawing')}
          onKeyDown={onKeyDown}
        >
          <Definitions definitions={tonePatterns([1, 2, 3, 4])} pen={PEN} />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: none is a tab stop, and a press gives the focus to a mark */}
          <g aria-hidden="true">
            {layout.fields.map((field) => (
              <FieldLink
                key={field.marks.map(({ part }) => part).join()}
                field={field}
                layout={layout}
                onPress={press}
                onPoint={pointAt}
              />
            ))}
          </g>
          {marks.map((mark, index) => {
            const id = clauseLocator(mark.part, mark.clause)
            return (
              <Mark
                key={id}
                mark={mark}
                id={id}
                looks={looks}
                width={layout.width}
                nameOf={nameOf}
                isStop={index === current}
                isOpen={id === open}
                isRead={mark.part === reading}
                isLit={pointing?.has(mark.part) ?? false}
                onOpen={onOpen}
                onStop={setStop}
              />
            )
          })}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g is not focusable; what it says, the links say too */}
          <g aria-hidden="true" className={styles.words}>
            <Shapes
              shapes={layout.words.map((words) => wordsShape(words, layout.width, direction))}
              pen={PEN}
            />
          </g>
        </svg>
      </div>
    </div>
  )
}

interface MarkProps {
  readonly mark: PlacedMark
  readonly id: string
  readonly looks: Looks
  readonly width: number
  readonly nameOf: Props['nameOf']
  readonly isStop: boolean
  readonly isOpen: boolean
  readonly isRead: boolean
  readonly isLit: boolean
  readonly onOpen: (part: Locator, clause: number) => void
  readonly onStop: (id: string) => void
}

const Mark = memo(function Mark({
  mark,
  id,
  looks,
  width,
  nameOf,
  isStop,
  isOpen,
  isRead,
  isLit,
  onOpen,
  onStop,
}: MarkProps) {
  const { direction } = useLanguage()
  const linkTo = useLinkTo()
  const { href, onClick: _, ...link } = linkTo(mark.part)
  const look = looks.get(id)
  return (
    <a
      href={href}
      {...link}
      className={styles.mark}
      aria-label={nameOf(mark.part, mark.clause)}
      tabIndex={isStop ? 0 : -1}
      data-clause={id}
      data-marked={look ? look.kind : undefined}
      data-open={isOpen || undefined}
      data-read={isRead || undefined}
      data-pointed={isLit || undefined}
      onClick={(event) => {
        if (isForBrowser(event)) return
        event.preventDefault()
        onStop(id)
        onOpen(mark.part, mark.clause)
      }}
      onFocus={() => {
        onStop(id)
        setPointed(mark.part)
      }}
      onBlur={() => setPointed(null)}
    >
      <Shapes shapes={markShapes(mark, look, width, direction)} pen={PEN} />
    </a>
  )
})

/** Keeps the room in a prerendered page that the map will take, for each width that it may be laid out for. */
function Rooms({ layoutAt }: { readonly layoutAt: (width: number) => MapLayout }) {
  return MAP_WIDTHS.map((width) => (
    <svg
      key={width}
      className={rooms.room}
      viewBox={import.meta.env.SSR ? viewBoxOf(layoutAt(width)) : undefined}
      aria-hidden="true"
      suppressHydrationWarning
    />
  ))
}
