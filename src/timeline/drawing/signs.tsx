/** Signs of the drawing by themselves, where they are explained or stand for an event. */
import { Shapes } from '../../drawing/scene-view.tsx'
import type { Shape } from '../../drawing/shapes.ts'
import type { Origin, Precision } from '../events.ts'
import { barShape, clusterShape, dotShape } from './mark-shapes.ts'
import { pagePen } from './pen.ts'
import { SoftEnds } from './soft-ends.tsx'
import styles from './timeline-view.module.css'

interface SignProps {
  readonly width: number
  readonly height: number
  readonly shape: Shape
  /** Of a drawing of its own, where the shape needs what is defined there. */
  readonly id?: string
}

function Sign({ width, height, shape, id }: SignProps) {
  return (
    <svg
      className={styles.sign}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {id !== undefined && <SoftEnds id={id} />}
      <Shapes shapes={[shape]} pen={pagePen(id ?? 'sign')} />
    </svg>
  )
}

export function OriginSign({ origin }: { readonly origin: Origin }) {
  return <Sign width={16} height={16} shape={dotShape({ origin, precision: 'day' }, [8, 8])} />
}

const BAR = { x: 1, y: 1, width: 34, height: 16 }

export function BarSign({ precision }: { readonly precision: Precision }) {
  const shape = barShape({ origin: 'report', precision }, BAR)
  return <Sign width={36} height={18} shape={shape} {...(precision === 'circa' ? { id: 'legend' } : {})} />
}

export function ClusterSign() {
  return <Sign width={30} height={20} shape={clusterShape(2, { x: 1, y: 1, width: 28, height: 18 })} />
}
