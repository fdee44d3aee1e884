import type { Frame } from '../layout/geometry.ts'
import type { Span } from '../layout/scale.ts'
import styles from './timeline-view.module.css'

const WIDTH = 24

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
  const [earlier, later] = [span.start > bounds.start, span.end < bounds.end]
  const edges = [
    { name: 'left', goesOn: side === 'rtl' ? later : earlier, x: plotLeft, solid: '0', clear: '1' },
    {
      name: 'right',
      goesOn: side === 'rtl' ? earlier : later,
      x: plotLeft + plotWidth - WIDTH,
      solid: '1',
      clear: '0',
    },
  ]
  return edges.map(
    ({ name, goesOn, x, solid, clear }) =>
      goesOn && (
        <g key={name} className={styles.edge}>
          <linearGradient id={`${id}${name}`} x1={solid} x2={clear}>
            <stop offset="0" />
            <stop offset="1" stopOpacity="0" />
          </linearGradient>
          <rect x={x} y={0} width={WIDTH} height={height} fill={`url(#${id}${name})`} />
        </g>
      ),
  )
}
