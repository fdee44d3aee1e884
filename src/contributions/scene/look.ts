/**
 * How a mark looks: colour and pattern say the group, shade says the channel, a dashed rim what is not there, rings
 * who was asked and is not heard.
 */

import { across } from '../../drawing/mirror.ts'
import type { Definition, Ink, Paint } from '../../drawing/shapes.ts'
import {
  FULL_SHADE,
  isDeepShade,
  toneIndex,
  toneInk,
  tonePattern,
} from '../../drawing/stakeholder-patterns.ts'
import type { Direction } from '../../i18n/language.ts'
import type { Mark, Scene } from './scene.ts'

type Looked = Pick<Mark, 'id' | 'tone' | 'shade' | 'nature'>

interface Look {
  readonly fill: Paint
  readonly fillOpacity?: number
  readonly stroke?: Ink
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

/** From full to almost paper; channels beyond the last share it, and are told apart by place and label. */
const SHADES = [FULL_SHADE, 0.5, 0.16, 0.72, 0.3]

const shadeOf = (shade: number) => SHADES[shade % SHADES.length] ?? 1

/** Whether words on this shade are set in paper or in ink. */
export const isDeep = (shade: number): boolean => isDeepShade(shadeOf(shade))

/** The plain colour of a shade, without its pattern: the plate of words on a mark. */
export const plainOf = ({ tone, shade }: Pick<Mark, 'tone' | 'shade'>): Ink => [toneInk(tone), shadeOf(shade)]

const patternId = (tone: number, shade: number) => `p${toneIndex(tone)}-${shade}`

const ringsId = (mark: string) => `rings-${mark}`

export function lookOf({ id, tone, shade, nature }: Looked): Look {
  switch (nature) {
    case 'unaccounted':
    case 'missing':
      return { fill: 'paper', fillOpacity: 0.01, stroke: 'warning', strokeWidth: 1.5, dash: [4, 3] }
    case 'uncounted':
      return { fill: 'paper', stroke: toneInk(tone), strokeWidth: 1.5, dash: [5, 3] }
    case 'zero':
      return { fill: 'paper', stroke: toneInk(tone), strokeWidth: 1.5, dash: [1.5, 2.5] }
    case 'asked':
      return { fill: { defined: ringsId(id) } }
    default:
      return { fill: { defined: patternId(tone, shade) }, stroke: toneInk(tone), strokeWidth: 1.25 }
  }
}

/** One ring a place, for a block of places. */
function rings({ id, shape, tone }: Mark, width: number, direction: Direction): Definition[] {
  if (shape.kind !== 'block') return []
  const { cell } = shape
  return [
    {
      kind: 'pattern',
      id: ringsId(id),
      tile: { x: across(direction, width, shape.x, cell), y: shape.y, width: cell, height: cell },
      shapes: [
        {
          kind: 'ellipse',
          at: [cell / 2, cell / 2],
          rx: cell * 0.3,
          ry: cell * 0.3,
          stroke: toneInk(tone),
          strokeWidth: Math.max(0.6, cell * 0.12),
        },
      ],
    },
  ]
}

/** The patterns that a scene's marks and key ask for, each once. */
export function paintPatterns({ marks, keys, width }: Scene, direction: Direction): Definition[] {
  const asked = new Map<string, Definition>()
  for (const { tone, shade } of [...marks.filter(({ nature }) => nature === 'plain'), ...keys]) {
    const id = patternId(tone, shade)
    if (!asked.has(id)) asked.set(id, tonePattern(id, tone, shadeOf(shade)))
  }
  return [
    ...asked.values(),
    ...marks.filter(({ nature }) => nature === 'asked').flatMap((mark) => rings(mark, width, direction)),
  ]
}
