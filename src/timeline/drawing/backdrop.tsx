import { Shapes } from '../../drawing/scene-view.tsx'
import type { Axis } from '../layout/axis.ts'
import type { Frame } from '../layout/geometry.ts'
import type { TimeScale } from '../layout/scale.ts'
import { gridShape } from './axis-shapes.ts'
import { pagePen } from './pen.ts'

interface Props {
  readonly height: number
  readonly frame: Frame
  readonly axis: Axis
  readonly scale: TimeScale
}

const pen = pagePen('grid')

/** The axis's lines through the lanes, behind the marks. */
export function Backdrop({ height, frame, axis, scale }: Props) {
  return <Shapes shapes={[gridShape(axis, scale, frame, height)]} pen={pen} />
}
