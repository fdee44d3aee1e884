import { useId } from 'react'
import { across, edgeOf } from '../../drawing/mirror.ts'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import { toneInk, tonePattern } from '../../drawing/stakeholder-patterns.ts'
import type { Pen } from '../../drawing/vector.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { COLUMNS, dotsOf, LINES } from './dots.ts'
import styles from './tally-step.module.css'

/** px of a dot's place: about what a dot has in the charts, so that patterns look the same. */
const CELL = 22
const RADIUS = CELL * 0.42
const [WIDTH, HEIGHT] = [COLUMNS * CELL, LINES * CELL]

interface Props {
  readonly count: number
  /** How many one dot stands for. */
  readonly unit: number
  readonly tone: number
}

/** A count as dots, each as large as those of every other count; the number itself stands beside them. */
export function Dots({ count, unit, tone }: Props) {
  const { direction } = useLanguage()
  const pen: Pen = { palette: pagePalette(), prefix: useId(), words: 'page' }
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio={edgeOf(direction, 'start') === 'left' ? 'xMinYMid' : 'xMaxYMid'}
      aria-hidden="true"
      data-dots={count}
    >
      <Definitions definitions={[tonePattern('dot', tone)]} pen={pen} />
      <Shapes
        pen={pen}
        shapes={dotsOf(count, unit).map(({ column, line, share }) => ({
          kind: 'ellipse',
          at: [across(direction, WIDTH, (column + 0.5) * CELL), (line + 0.5) * CELL],
          rx: RADIUS * Math.sqrt(share),
          ry: RADIUS * Math.sqrt(share),
          fill: { defined: 'dot' },
          stroke: toneInk(tone),
          strokeWidth: 1.25,
        }))}
      />
    </svg>
  )
}
