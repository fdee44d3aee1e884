/** The chain of mandates in a saved drawing: each arc with its arrow and the number of the paragraph that says so. */
import type { Locator } from '../../locator.ts'
import { type ArcPlace, TAG } from '../layout/arc-places.ts'
import { type Frame, leftOf } from '../layout/geometry.ts'
import type { Point, Shape } from './shapes.ts'

/** Length and half the height of an arrow's head; arcs end that much before their mark. */
const HEAD = { length: 7, half: 3.2 } as const

interface Setting {
  readonly frame: Frame
  /** Top of the lanes. */
  readonly top: number
  /** What stands on an arc for the paragraph that says so. */
  readonly tagOf: (part: Locator) => string
}

export function arcShapes(places: readonly ArcPlace[], { frame, top, tagOf }: Setting): readonly Shape[] {
  const at = ([along, y]: Point): Point => [leftOf(frame, along), top + y]
  return places.flatMap((place): Shape[] => {
    const [basis] = place.link.stated
    if (!basis) return []
    const [a, b, c, d] = place.curve
    const point: Point = [d[0] + HEAD.length, d[1]]
    const shapes: Shape[] = [
      { kind: 'curve', points: [at(a), at(b), at(c), at(d)], stroke: 'arc' },
      {
        kind: 'polygon',
        points: [at([d[0], d[1] - HEAD.half]), at(point), at([d[0], d[1] + HEAD.half])],
        fill: 'accent',
      },
    ]
    if (place.tag) {
      const [x, y] = at(place.tag)
      const text = { text: tagOf(basis.part), size: 10.5, bold: false, fill: 'accent', halo: true } as const
      shapes.push({
        kind: 'text',
        at: [x, y + TAG.height / 4],
        ...text,
        direction: 'ltr',
        anchor: 'middle',
      })
    }
    return shapes
  })
}
