/** d3-zoom on one element: it only tells which transform is wanted, and is told which one is shown. */
import { type D3ZoomEvent, select, ZoomTransform, zoom } from 'd3'
import { wheelStep } from './wheel.ts'

/** How many times larger, and by how many px to the right of where it began. */
export interface Transform {
  readonly k: number
  readonly x: number
}

interface Options {
  /** px of the stretch that is zoomed, from the left. */
  readonly from: number
  readonly to: number
  /** How many times larger at most. */
  readonly closest: number
  /** Whether something that a person does is meant for it. */
  readonly accepts: (event: Event) => boolean
  readonly zoomed: (transform: Transform) => void
}

export interface Zoom {
  /** Whether a person is at it now. */
  readonly isBusy: () => boolean
  readonly show: (transform: Transform) => void
  readonly stop: () => void
}

/** Where d3-zoom keeps the transform of an element. */
type Zoomed = SVGSVGElement & { __zoom?: ZoomTransform }

export function zoomOn(node: Zoomed, { from, to, closest, accepts, zoomed }: Options): Zoom {
  let busy = false
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent([
      [from, 0],
      [to, 1],
    ])
    .translateExtent([
      [from, Number.NEGATIVE_INFINITY],
      [to, Number.POSITIVE_INFINITY],
    ])
    .scaleExtent([1, closest])
    .duration(0)
    .clickDistance(4)
    .wheelDelta(wheelStep)
    .filter(accepts)
    .on('start', () => {
      busy = true
    })
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent) zoomed(transform)
    })
    .on('end', () => {
      busy = false
    })
  const selection = select(node)
  selection.call(behaviour)
  return {
    isBusy: () => busy,
    show: ({ k, x }) => {
      node.__zoom = new ZoomTransform(k, x, 0)
    },
    stop: () => selection.on('.zoom', null),
  }
}
