import { Definitions } from '../../drawing/scene-view.tsx'
import { FADES } from './mark-shapes.ts'
import { pagePen } from './pen.ts'

/** Fills of bars whose dates are known only roughly: they fade in and out. */
export function SoftEnds({ id }: { readonly id: string }) {
  return <Definitions definitions={FADES} pen={pagePen(id)} />
}
