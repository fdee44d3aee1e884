import { across, edgeOf } from '../../drawing/mirror.ts'
import { Definitions, Shapes } from '../../drawing/scene-view.tsx'
import type { Definition, Shape } from '../../drawing/shapes.ts'
import { FADE, type Frame, fadesOf } from '../layout/geometry.ts'
import type { Span } from '../layout/scale.ts'
import { pagePen } from './pen.ts'
import styles from './timeline-view.module.css'

/** From left to right: what is at the edge is hidden, what is farther in is seen. */
const FADES: Readonly<Record<'left' | 'right', Definition>> = {
  left: {
    kind: 'fade',
    id: 'left',
    ink: 'paper',
    stops: [
      [0, 1],
      [1, 0],
    ],
  },
  right: {
    kind: 'fade',
    id: 'right',
    ink: 'paper',
    stops: [
      [0, 0],
      [1, 1],
    ],
  },
}

interface Props {
  readonly id: string
  readonly frame: Frame
  readonly height: number
  readonly span: Span
  readonly bounds: Span
}

/** Where time goes on out of view the drawing fades instead of breaking off in the middle of a word. */
export function FadedEdges({ id, frame, height, span, bounds }: Props) {
  const { side, plotLeft, plotWidth } = frame
  const pen = pagePen(id)
  const fades = fadesOf(span, bounds)
  const ends = [
    { anchor: 'start', goesOn: fades.start, along: 0 },
    { anchor: 'end', goesOn: fades.end, along: plotWidth - FADE },
  ] as const
  const veils = ends.flatMap(({ anchor, goesOn, along }): { fade: Definition; veil: Shape }[] => {
    const edge = edgeOf(side, anchor)
    if (!goesOn || edge === 'middle') return []
    const fade = FADES[edge]
    const x = plotLeft + across(side, plotWidth, along, FADE)
    const fill = { defined: fade.id }
    return [{ fade, veil: { kind: 'rect', key: edge, x, y: 0, width: FADE, height, fill } }]
  })
  return (
    <g className={styles.edge}>
      <Definitions definitions={veils.map(({ fade }) => fade)} pen={pen} />
      <Shapes shapes={veils.map(({ veil }) => veil)} pen={pen} />
    </g>
  )
}
