/** From a placed scene to the elements of a drawing. */
import { linkHorizontal } from 'd3-shape'
import { toneIndex } from '../../drawing/stakeholder-patterns.ts'
import type { Direction } from '../../i18n/language.ts'
import { across, round } from './across.ts'
import { cornersOf } from './block.ts'
import { isDeep, lookOf, plainOf } from './look.ts'
import type { KeySwatch, Mark, Scene, SceneRule, SceneText, Shape } from './scene.ts'
import { node, type VectorNode } from './vector.ts'

/** The colours of a drawing: custom properties on a page, plain colours in a file. */
export interface Colours {
  readonly ink: string
  readonly soft: string
  readonly paper: string
  readonly hairline: string
  readonly warning: string
  readonly tone: (tone: number) => string
  /** `strength` (0 to 1) of the tone, the rest paper. */
  readonly mixed: (tone: number, strength: number) => string
}

export interface Brush {
  readonly colours: Colours
  readonly direction: Direction
  /** Before every id, so that several drawings can stand on one page. */
  readonly prefix: string
  readonly font: string
}

const pageTone = (tone: number) => `var(--tone-${toneIndex(tone)})`

export const PAGE_COLOURS: Colours = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  paper: 'var(--paper)',
  hairline: 'var(--edge)',
  warning: 'var(--warning)',
  tone: pageTone,
  mixed: (tone, strength) => `color-mix(in srgb, ${pageTone(tone)} ${strength * 100}%, var(--paper))`,
}

type Ribbon = Extract<Shape, { kind: 'ribbon' }>

const curve = linkHorizontal<unknown, { x: number; y: number }>()
  .x(({ x }) => x)
  .y(({ y }) => y)

/** Along its upper edge and back along its lower one. */
function ribbonPath({ x0, x1, y0, y1, thickness }: Ribbon, place: (x: number) => number): string {
  const half = Math.max(1.5, thickness) / 2
  const near = (y: number) => ({ x: place(x0), y: round(y0 + y) })
  const far = (y: number) => ({ x: place(x1), y: round(y1 + y) })
  const there = curve({ source: near(-half), target: far(-half) }) ?? ''
  const back = curve({ source: far(half), target: near(half) }) ?? ''
  return `${there}${back.replace('M', 'L')}Z`
}

export function paintMark(mark: Mark, { width }: Scene, brush: Brush): VectorNode {
  const { shape } = mark
  const { direction } = brush
  const look = lookOf(mark, brush)
  const place = (x: number, length = 0) => across(direction, width, x, length)
  switch (shape.kind) {
    case 'rect':
      return node('rect', mark.id, {
        ...look,
        x: place(shape.x, shape.width),
        y: round(shape.y),
        width: round(shape.width),
        height: round(shape.height),
      })
    case 'dot':
      return node('circle', mark.id, { ...look, cx: place(shape.x), cy: round(shape.y), r: round(shape.r) })
    case 'ribbon':
      return node('path', mark.id, {
        ...look,
        d: ribbonPath(shape, place),
        fillOpacity: 0.72,
        strokeWidth: 0.75,
      })
    case 'block': {
      const corners = cornersOf(shape).map(({ x, y }) => `${place(x)} ${round(y)}`)
      return node('path', mark.id, { ...look, d: `M${corners.join('L')}Z` })
    }
  }
}

export function paintText(text: SceneText, { width }: Scene, brush: Brush): VectorNode {
  const { colours, direction } = brush
  const { on } = text
  const rim = on ? plainOf(on, brush) : text.rimmed ? colours.paper : null
  return {
    tag: 'text',
    key: text.id,
    attributes: {
      x: across(direction, width, text.x),
      y: round(text.y),
      // Both said explicitly: what is inherited differs between a page, a file and a picture.
      direction,
      textAnchor: text.anchor,
      fontFamily: brush.font,
      fontSize: round(text.size),
      fontWeight: text.strong ? 600 : 400,
      fill: on && isDeep(on.shade) ? colours.paper : colours[text.colour],
      ...(rim
        ? {
            stroke: rim,
            strokeWidth: round(text.size * (on ? 0.4 : 0.25)),
            strokeLinejoin: 'round',
            paintOrder: 'stroke',
          }
        : {}),
    },
    text: text.text,
  }
}

export function paintRule(rule: SceneRule, { width }: Scene, { colours, direction }: Brush): VectorNode {
  const stroke = { hairline: colours.hairline, axis: colours.ink, printed: colours.warning }[rule.look]
  return node('line', rule.id, {
    x1: across(direction, width, rule.x0),
    x2: across(direction, width, rule.x1),
    y1: round(rule.y0),
    y2: round(rule.y1),
    stroke,
    strokeWidth: rule.look === 'printed' ? 3 : 1,
  })
}

export function paintKey(key: KeySwatch, { width }: Scene, brush: Brush): VectorNode {
  const look = lookOf({ ...key, nature: 'plain' }, brush)
  return node('rect', key.id, {
    ...look,
    x: across(brush.direction, width, key.x, key.size),
    y: round(key.y),
    width: round(key.size),
    height: round(key.size),
  })
}
