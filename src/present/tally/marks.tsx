import { useId } from 'react'
import { across, edgeOf } from '../../drawing/mirror.ts'
import { pagePalette } from '../../drawing/palette.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import type { Definition } from '../../drawing/shapes.ts'
import { PATTERN_TILE, TONE_PATTERNS, toneIndex, toneInk } from '../../drawing/stakeholder-patterns.ts'
import type { Pen } from '../../drawing/vector.ts'
import { useLanguage } from '../../ui/language-context.tsx'
import { type Dots, dotPlaces, LINES } from './dots.ts'
import styles from './tally-step.module.css'

/** px of a mark's place: about what a mark has in the charts, so that patterns look the same. */
const CELL = 22

/** A group's colour under its pattern, as the charts have it. */
function patternOf(tone: number): Definition {
  const tile = { x: 0, y: 0, width: PATTERN_TILE, height: PATTERN_TILE }
  const drawn = TONE_PATTERNS[toneIndex(tone) - 1]
  return {
    kind: 'pattern',
    id: 'mark',
    tile,
    shapes: [
      { kind: 'rect', ...tile, fill: [toneInk(tone), 0.92] },
      ...(drawn
        ? [
            {
              kind: 'path',
              d: drawn.path,
              stroke: 'paper',
              strokeOpacity: 0.35,
              strokeWidth: drawn.strokeWidth,
              roundEnds: true,
            } as const,
          ]
        : []),
    ],
  }
}

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
      <Definitions definitions={[patternOf(tone)]} pen={pen} />
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
