import { useId } from 'react'
import { across, edgeOf } from '../../drawing/mirror.ts'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import { toneInk, tonePattern } from '../../drawing/stakeholder-patterns.ts'
import type { Pen } from '../../drawing/vector.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { type Dots, dotPlaces, LINES } from './dots.ts'
import styles from './tally-step.module.css'

/** px of a mark's place: about what a mark has in the charts, so that patterns look the same. */
const CELL = 22

interface Props {
  readonly count: number
  readonly dots: Dots
  readonly tone: number
}

/** A count as marks; the number itself stands beside them. */
export function Marks({ count, dots, tone }: Props) {
  const { direction } = useLanguage()
  const pen: Pen = { palette: pagePalette(), prefix: useId(), words: 'page' }
  const [width, height] = [dots.columns * CELL, LINES * CELL]
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={edgeOf(direction, 'start') === 'left' ? 'xMinYMid' : 'xMaxYMid'}
      aria-hidden="true"
      data-marks={count}
    >
      <Definitions definitions={[tonePattern('mark', tone)]} pen={pen} />
      <Shapes
        pen={pen}
        shapes={dotPlaces(count, dots).map(({ column, line }) => ({
          kind: 'ellipse',
          at: [across(direction, width, (column + 0.5) * CELL), (line + 0.5) * CELL],
          rx: CELL * 0.42,
          ry: CELL * 0.42,
          fill: { defined: 'mark' },
          stroke: toneInk(tone),
          strokeWidth: 1.25,
        }))}
      />
    </svg>
  )
}
