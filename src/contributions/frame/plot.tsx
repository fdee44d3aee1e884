import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import type { Pen } from '../../drawing/vector.ts'
import { setPointed, useLights } from '../../place/lighting.ts'
import { useLinkTo } from '../../place/link.tsx'
import { useLanguage } from '../../ui/language-context.tsx'
import { useInterfaceScale } from '../../ui/settings/settings-store.ts'
import type { Chart } from '../chart.ts'
import { useContributions } from '../contributions-context.tsx'
import { chartLight, emphasisOf } from '../emphasis.ts'
import { moveFrom } from '../marks-keyboard.ts'
import { paintPatterns } from '../scene/look.ts'
import { paintAround, paintMark } from '../scene/paint.ts'
import type { Mark } from '../scene/scene.ts'
import { moveOf } from './moves.ts'
import styles from './plot.module.css'
import { useWidth } from './use-width.ts'

/** The drawing of one chart: one tab stop, arrow keys between the marks, each mark a link into the text. */
export function Plot({ chart }: { readonly chart: Chart }) {
  const { data, series, view, words } = useContributions()
  const { direction } = useLanguage()
  const lights = useLights()
  const linkTo = useLinkTo()
  const box = useRef<HTMLDivElement>(null)
  // The style sheet fits the drawing to its box: laid out narrower than that, all of it comes out larger.
  const width = Math.round(useWidth(box) / useInterfaceScale())
  const [stop, setStop] = useState('')
  const [spoken, setSpoken] = useState('')

  const scene = useMemo(
    () => chart.scene({ series, view: view.view, words, width }),
    [chart, series, view.view, words, width],
  )
  const pen = useMemo((): Pen => ({ palette: pagePalette(), prefix: chart.id, words: 'page' }), [chart.id])
  // The same order in every arrangement: an element that changes its place in the document jumps instead of moving.
  const inDomOrder = useMemo(
    () => [...scene.marks].sort((a, b) => (a.tone || 99) - (b.tone || 99) || a.shade - b.shade),
    [scene.marks],
  )
  const cells = useMemo(() => data.cells.map(({ locator }) => locator), [data])
  const light = useMemo(() => chartLight(lights, cells, scene.marks), [lights, cells, scene.marks])

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
  const leave = () => {
    setSpoken('')
    setPointed(null)
  }
  useEffect(() => () => setPointed(null), [])

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event, direction)
    if (!move) return
    const mark = scene.marks[moveFrom(scene.marks, current, move)]
    event.preventDefault()
    if (!mark) return
    setStop(mark.id)
    const links = box.current?.querySelectorAll<SVGElement>('[data-mark]') ?? []
    for (const link of links) if (link.dataset.mark === mark.id) link.focus()
  }
  return (
    <div ref={box} className={styles.box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn has no other element than svg */}
      <svg
        className={styles.plot}
        data-moving={settled === width || undefined}
        viewBox={`0 0 ${scene.width} ${Math.ceil(scene.height)}`}
        role="group"
        aria-label={words.t('plot', { title: words.t(chart.title) })}
        onKeyDown={onKeyDown}
      >
        <Definitions definitions={paintPatterns(scene, direction)} pen={pen} />
        {inDomOrder.map((mark) => {
          const { href, ...link } = linkTo(mark.point)
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
          <Shapes shapes={paintAround(scene, direction)} pen={pen} />
        </g>
      </svg>
      <p className={`${styles.readout} screen-only`} aria-hidden="true">
        {spoken}
      </p>
    </div>
  )
}
