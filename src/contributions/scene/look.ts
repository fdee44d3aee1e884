/**
 * How a mark looks: colour and pattern say the group, shade says the channel, a dashed rim what is not there, rings
 * who was asked and is not heard.
 */
import { PATTERN_TILE, TONE_PATTERNS, toneIndex } from '../../drawing/stakeholder-patterns.ts'
import { across } from './across.ts'
import type { Brush } from './paint.ts'
import type { Mark, Scene } from './scene.ts'
import { node, type VectorNode } from './vector.ts'

type Looked = Pick<Mark, 'id' | 'tone' | 'shade' | 'nature'>

/** From full to almost paper; channels beyond the last share it, and are told apart by place and label. */
const SHADES = [0.92, 0.5, 0.16, 0.72, 0.3]

const shadeOf = (shade: number) => SHADES[shade % SHADES.length] ?? 1

/** Whether words on this shade are set in paper or in ink. */
export const isDeep = (shade: number): boolean => shadeOf(shade) > 0.6

/** The plain colour of a shade, without its pattern: what words on a mark are rimmed with. */
export const plainOf = ({ tone, shade }: Pick<Mark, 'tone' | 'shade'>, { colours }: Brush): string =>
  colours.mixed(tone, shadeOf(shade))

const patternId = (brush: Brush, tone: number, shade: number) =>
  `${brush.prefix}-p${toneIndex(tone)}-${shade}`

const ringsId = (brush: Brush, mark: string) => `${brush.prefix}-rings-${mark}`

export function lookOf({ id, tone, shade, nature }: Looked, brush: Brush): Record<string, string | number> {
  const { colours } = brush
  switch (nature) {
    case 'unaccounted':
    case 'missing':
      return {
        fill: colours.paper,
        fillOpacity: 0.01,
        stroke: colours.warning,
        strokeWidth: 1.5,
        strokeDasharray: '4 3',
      }
    case 'zero':
      return { fill: colours.paper, stroke: colours.tone(tone), strokeWidth: 1.5, strokeDasharray: '1.5 2.5' }
    case 'asked':
      return { fill: `url(#${ringsId(brush, id)})`, stroke: 'none' }
    default:
      return {
        fill: `url(#${patternId(brush, tone, shade)})`,
        stroke: colours.tone(tone),
        strokeWidth: 1.25,
      }
  }
}

function pattern(tone: number, shade: number, brush: Brush): VectorNode {
  const { colours } = brush
  const drawn = TONE_PATTERNS[toneIndex(tone) - 1]
  const size = PATTERN_TILE
  return node(
    'pattern',
    `p${tone}-${shade}`,
    { id: patternId(brush, tone, shade), width: size, height: size, patternUnits: 'userSpaceOnUse' },
    [
      node('rect', 'plain', { width: size, height: size, fill: plainOf({ tone, shade }, brush) }),
      ...(drawn
        ? [
            node('path', 'lines', {
              d: drawn.path,
              fill: 'none',
              stroke: isDeep(shade) ? colours.paper : colours.tone(tone),
              strokeOpacity: isDeep(shade) ? 0.55 : 0.75,
              strokeWidth: drawn.strokeWidth,
              strokeLinecap: 'round',
            }),
          ]
        : []),
    ],
  )
}

/** One ring a place, for a block of places. */
function rings({ id, shape, tone }: Mark, width: number, brush: Brush): VectorNode[] {
  if (shape.kind !== 'block') return []
  const { cell } = shape
  const x = across(brush.direction, width, shape.x, cell)
  const tile = { x, y: shape.y, width: cell, height: cell, patternUnits: 'userSpaceOnUse' }
  const ring = node('circle', 'ring', {
    cx: cell / 2,
    cy: cell / 2,
    r: cell * 0.3,
    fill: 'none',
    stroke: brush.colours.tone(tone),
    strokeWidth: Math.max(0.6, cell * 0.12),
  })
  return [node('pattern', `rings-${id}`, { id: ringsId(brush, id), ...tile }, [ring])]
}

/** The patterns that a scene's marks and key ask for, each once. */
export function paintPatterns({ marks, keys, width }: Scene, brush: Brush): VectorNode[] {
  const asked = new Map<string, VectorNode>()
  for (const { tone, shade } of [...marks.filter(({ nature }) => nature === 'plain'), ...keys]) {
    const id = patternId(brush, tone, shade)
    if (!asked.has(id)) asked.set(id, pattern(toneIndex(tone), shade, brush))
  }
  return [
    ...asked.values(),
    ...marks.filter(({ nature }) => nature === 'asked').flatMap((mark) => rings(mark, width, brush)),
  ]
}
