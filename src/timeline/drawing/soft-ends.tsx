import { Definitions } from '../../drawing/scene-view.tsx'
import { FADES } from './mark-shapes.ts'
import { pagePen } from './pen.ts'

/** The inks of bars that are only about where they are. */
export function SoftEnds({ id }: { readonly id: string }) {
  return <Definitions definitions={FADES} pen={pagePen(id)} />
}
