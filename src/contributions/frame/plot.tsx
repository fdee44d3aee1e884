import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import { useTextSpacing } from '../../drawing/text-spacing.ts'
import type { Pen } from '../../drawing/vector.ts'
import { setPointed, useLights } from '../../place/lighting.ts'
import { useLinkTo } from '../../place/link.tsx'
import { isForBrowser } from '../../ui/for-browser.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import type { Settings } from '../../ui/settings/settings.ts'
import { useSettings } from '../../ui/settings/settings-store.ts'
import { reloadOrSayWhy } from '../../ui/shell/missed.ts'
import { useMedia } from '../../ui/use-media.ts'
import { useWhenAsked } from '../../ui/use-when-asked.ts'
import type { Chart } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import { chartLight, emphasisOf } from '../emphasis.ts'
import { moveFrom } from '../marks-keyboard.ts'
import { paintPatterns } from '../scene/look.ts'
import { type Lettering, layoutWidth } from '../scene/measure.ts'
import { paintAround, paintMark } from '../scene/paint.ts'
import type { Mark } from '../scene/scene.ts'
import type { Sheet } from '../stage/sheet.ts'
import { useCardPlace } from './card-place.ts'
import { moveOf } from './moves.ts'
import styles from './plot.module.css'
import { Rooms, viewBoxOf } from './rooms.tsx'
import { uncover } from './uncover.ts'
import { useWidth } from './use-width.ts'

/** How large the words of a drawing are at each text size of the settings; the last is that of a projector. */
const LETTERING: Readonly<Record<Settings['textSize'], Lettering>> = {
  s: { magnified: 1 },
  m: { magnified: 1 },
  l: { magnified: 1.08 },
  xl: { magnified: 1.2 },
  xxl: { magnified: 1.4, least: 23.2 },
}

/** What a page is written for before a browser has measured it, px. */
const USUAL_ROOM = 760

const CARD = { fetch: () => import('./mark-card.tsx'), words: [] } as const

/** A bar of no length can be stepped to for what is said of it; nobody sees it. */
const isDrawn = ({ shape }: Mark): boolean => shape.kind !== 'rect' || shape.width > 0

interface PlotProps {
  readonly chart: Chart
  /** What it is laid out for on a stage, where it is as large as there is room; elsewhere it follows its box. */
  readonly sheet?: Sheet
}

/**
 * The drawing of one chart: one tab stop, arrow keys between the marks. Each mark is a link into the text; to choose it
 * first tells what it is, in a card that leads there.
 */
export function Plot({ chart, sheet }: PlotProps) {
  const { data, series, view, words, setting } = useContributions()
  const { direction } = useLanguage()
  const lights = useLights()
  const linkTo = useLinkTo()
  const box = useRef<HTMLDivElement>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const place = useRef<HTMLDivElement>(null)
  // The style sheet fits the drawing to its box: laid out narrower than that, all of it comes out larger.
  const { textSize } = useSettings()
  const room = useWidth(box)
  const sample = useRef<HTMLSpanElement>(null)
  const spacing = useTextSpacing(sample)
  const isWritten = room === null && !sheet
  const width = sheet?.width ?? layoutWidth(room ?? USUAL_ROOM, LETTERING[textSize])
  const [stop, setStop] = useState('')
  const [spoken, setSpoken] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  /** The chosen mark, where a mouse rests on it: nothing may move it away. */
  const hasMouse = useMedia('(hover: hover)')
  const [underMouse, setUnderMouse] = useState<Element | null>(null)

  const sceneAt = useCallback(
    (width: number) =>
      chart.scene({
        series,
        view: view.view,
        words,
        width,
        spacing,
        low: setting === 'embed' || setting === 'stage',
      }),
    [chart, series, view.view, words, spacing, setting],
  )
  const scene = useMemo(() => sceneAt(width), [sceneAt, width])
  const pen = useMemo((): Pen => ({ palette: pagePalette(), prefix: chart.id, words: 'page' }), [chart.id])
  // The same order in every arrangement: an element that changes its place in the document jumps instead of moving.
  const inDomOrder = useMemo(
    () => [...scene.marks].sort((a, b) => (a.tone || 99) - (b.tone || 99) || a.shade - b.shade),
    [scene.marks],
  )
  const cells = useMemo(() => data.cells.map(({ locator }) => locator), [data])
  const light = useMemo(() => chartLight(lights, cells, scene.marks), [lights, cells, scene.marks])
  const muted = useMemo(
    () => new Set(scene.marks.flatMap((mark) => (emphasisOf(mark, light) === 'muted' ? [mark.id] : []))),
    [scene.marks, light],
  )

  /** Marks move when a choice is made, not when the window is resized or measured for the first time. */
  const [settled, setSettled] = useState(0)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(width), 60)
    return () => window.clearTimeout(timer)
  }, [width])

  const current = Math.max(
    0,
    scene.marks.findIndex(({ id }) => id === stop),
  )
  const point = (mark: Mark) => {
    setSpoken(mark.name)
    setPointed(mark.point)
  }
  const linkOf = (id: string) =>
    [...(box.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])].find(
      (link) => link.dataset.mark === id,
    )
  const showWhole = useEffectEvent((id: string) => {
    const [link, card, svg] = [linkOf(id), box.current?.querySelector('[data-card]'), drawing.current]
    if (link && card && svg) uncover(link, card, svg)
  })
  const told = scene.marks.find(({ id }) => id === chosen)
  const MarkCard = useWhenAsked(told !== undefined, CARD, () => void reloadOrSayWhy())
  // What the card tells of is not to lie under it.
  useEffect(() => {
    if (chosen !== null && MarkCard && !underMouse) showWhole(chosen)
  }, [chosen, MarkCard, underMouse])
  useCardPlace(place, drawing, told && MarkCard ? underMouse : null)
  const closeIfGone = useEffectEvent(() => {
    if (!told || !isDrawn(told)) setChosen(null)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or other figures may have nothing of the mark
  useEffect(() => closeIfGone(), [view.view, series.basis])
  const leave = () => {
    setSpoken('')
    setPointed(told?.point ?? null)
  }
  useEffect(() => () => setPointed(null), [])
  const choose = (mark: Mark, link: Element, byMouse: boolean) => {
    setChosen(mark.id)
    setUnderMouse(byMouse ? link : null)
    setStop(mark.id)
    setPointed(mark.point)
  }
  const close = () => {
    setChosen(null)
    setPointed(null)
    if (chosen) linkOf(chosen)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && told) {
      event.preventDefault()
      close()
      return
    }
    const move = moveOf(event, direction)
    if (!move) return
    const mark = scene.marks[moveFrom(scene.marks, current, move)]
    event.preventDefault()
    if (!mark) return
    setStop(mark.id)
    linkOf(mark.id)?.focus()
  }
  return (
    <div ref={box} className={sheet ? styles.staged : styles.box}>
      <span ref={sample} className={styles.sample} aria-hidden="true">
        a b
      </span>
      <div className={styles.drawing} data-written={isWritten || undefined}>
        {isWritten && <Rooms sceneAt={sceneAt} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn has no other element than svg */}
        <svg
          ref={drawing}
          className={styles.plot}
          data-moving={settled === width || undefined}
          viewBox={viewBoxOf(sheet ? { ...scene, height: sheet.height } : scene)}
          role="group"
          aria-label={words.t('plot', { title: words.t(chart.title) })}
          onKeyDown={onKeyDown}
        >
          <Definitions definitions={paintPatterns(scene, direction)} pen={pen} />
          {inDomOrder.map((mark) => {
            const { href, onClick: _, ...link } = linkTo(mark.point)
            return (
              <a
                key={mark.id}
                href={href}
                {...link}
                className={styles.mark}
                aria-label={mark.name}
                tabIndex={mark.id === scene.marks[current]?.id ? 0 : -1}
                data-mark={mark.id}
                data-kind={mark.shape.kind}
                data-emphasis={emphasisOf(mark, light)}
                data-chosen={mark.id === told?.id || undefined}
                onClick={(event) => {
                  if (isForBrowser(event)) return
                  event.preventDefault()
                  // What a card tells is said by whoever presents, and its words would be too small.
                  if (sheet) point(mark)
                  else choose(mark, event.currentTarget, hasMouse && event.detail > 0)
                }}
                onFocus={() => {
                  setStop(mark.id)
                  point(mark)
                }}
                onBlur={leave}
                onPointerEnter={() => point(mark)}
                onPointerLeave={leave}
              >
                <Shapes shapes={[paintMark(mark, scene, direction)]} pen={pen} />
              </a>
            )
          })}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a g is not focusable; what it says, the links say too */}
          <g aria-hidden="true" className={styles.words}>
            <Shapes shapes={paintAround(scene, direction, (id) => muted.has(id))} pen={pen} />
          </g>
        </svg>
      </div>
      <div ref={place} className={`${styles.place} screen-only`} role="status">
        {told && MarkCard && <MarkCard mark={told} onClose={close} />}
      </div>
      {!told && !sheet && (
        <p className={`${styles.readout} screen-only`} aria-hidden="true">
          {spoken || words.t('hint')}
        </p>
      )}
    </div>
  )
}
