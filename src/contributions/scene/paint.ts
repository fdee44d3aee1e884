/** From a placed scene, whose x runs from inline-start, to the shapes of a drawing. */
import { across, edgeOf } from '../../drawing/mirror.ts'
import { hundredths } from '../../drawing/paths.ts'
import type { Shape as Drawn, Words } from '../../drawing/shapes.ts'
import type { Direction } from '../../i18n/language.ts'
import { cornersOf } from './block.ts'
import { isDeep, lookOf, plainOf } from './look.ts'
import { widthOf } from './measure.ts'
import type { KeySwatch, Mark, Scene, SceneRule, SceneText, Shape } from './scene.ts'

type Ribbon = Extract<Shape, { kind: 'ribbon' }>

/** From where a path is to a place, level at both ends. */
const curve = (x0: number, y0: number, x1: number, y1: number): string =>
  `C${hundredths((x0 + x1) / 2)},${y0},${hundredths((x0 + x1) / 2)},${y1},${x1},${y1}`

/** Along its upper edge and back along its lower one. */
function ribbonPath({ x0, x1, y0, y1, thickness }: Ribbon, place: (x: number) => number): string {
  const half = Math.max(1.5, thickness) / 2
  const [near, far] = [hundredths(place(x0)), hundredths(place(x1))]
  const [nearTop, nearEnd] = [hundredths(y0 - half), hundredths(y0 + half)]
  const [farTop, farEnd] = [hundredths(y1 - half), hundredths(y1 + half)]
  const there = `M${near},${nearTop}${curve(near, nearTop, far, farTop)}`
  return `${there}L${far},${farEnd}${curve(far, farEnd, near, nearEnd)}Z`
}

export function paintMark(mark: Mark, { width }: Scene, direction: Direction): Drawn {
  const { shape, id: key } = mark
  const look = lookOf(mark)
  const place = (x: number, length = 0) => across(direction, width, x, length)
  switch (shape.kind) {
    case 'rect': {
      const { y, width: length, height } = shape
      return { kind: 'rect', key, ...look, x: place(shape.x, length), y, width: length, height }
    }
    case 'dot':
      return { kind: 'ellipse', key, ...look, at: [place(shape.x), shape.y], rx: shape.r, ry: shape.r }
    case 'ribbon':
      return {
        kind: 'path',
        key,
        ...look,
        d: ribbonPath(shape, place),
        fillOpacity: 0.72,
        strokeWidth: 0.75,
      }
    case 'block':
      return {
        kind: 'polygon',
        key,
        ...look,
        points: cornersOf(shape).map(({ x, y }) => [place(x), y] as const),
      }
  }
}

/** Where the words of a text begin, by which of their ends stands at its place. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

/** Behind words on a pattern: letters among lines cannot be read, and a rim around each makes them flicker. */
function paintPlate(
  text: SceneText,
  muted: boolean,
  { width, spacing }: Scene,
  direction: Direction,
): Drawn[] {
  const { id, on, size, anchor } = text
  if (!on && !text.plated) return []
  const room = widthOf(text.text, size, spacing) + size * 0.4
  const x = text.x - size * 0.2 - (room - size * 0.4) * BEFORE[anchor]
  return [
    {
      kind: 'rect',
      key: `plate.${id}`,
      x: across(direction, width, x, room),
      y: text.y - size * 1.02,
      width: room,
      height: size * 1.36,
      radius: hundredths(size * 0.2),
      fill: on && !muted ? plainOf(on) : 'paper',
      ...(on && !muted ? {} : { fillOpacity: 0.86 }),
    },
  ]
}

function paintText(text: SceneText, muted: boolean, { width }: Scene, direction: Direction): Words {
  const { id, on, anchor, size, strong = false } = text
  return {
    kind: 'text',
    key: `words.${id}`,
    at: [across(direction, width, text.x), text.y],
    edge: edgeOf(direction, anchor),
    direction,
    text: text.text,
    size,
    bold: strong,
    fill: on && !muted && isDeep(on.shade) ? 'paper' : text.colour,
  }
}

function paintRule(rule: SceneRule, { width }: Scene, direction: Direction): Drawn {
  const { id, x0, x1, y0, y1, look } = rule
  return {
    kind: 'line',
    key: `rule.${id}`,
    from: [across(direction, width, x0), y0],
    to: [across(direction, width, x1), y1],
    stroke: ({ hairline: 'edge', axis: 'ink', printed: 'warning' } as const)[look],
    strokeWidth: look === 'printed' ? 3 : 1,
  }
}

function paintKey(key: KeySwatch, { width }: Scene, direction: Direction): Drawn {
  const { id, x, y, size } = key
  const look = lookOf({ ...key, nature: 'plain' })
  return {
    kind: 'rect',
    key: `key.${id}`,
    ...look,
    x: across(direction, width, x, size),
    y,
    width: size,
    height: size,
  }
}

/**
 * What stands around and on the marks: lines, keys, words.
 * @param isMuted whether the mark of this id is drawn faint, so that words on it need no ground of its colour
 */
export function paintAround(
  scene: Scene,
  direction: Direction,
  isMuted: (mark: string) => boolean = () => false,
): Drawn[] {
  const texts = scene.texts.map((text) => ({ text, muted: text.on !== undefined && isMuted(text.on.id) }))
  return [
    ...scene.rules.map((rule) => paintRule(rule, scene, direction)),
    ...scene.keys.map((key) => paintKey(key, scene, direction)),
    ...texts.flatMap(({ text, muted }) => paintPlate(text, muted, scene, direction)),
    ...texts.map(({ text, muted }) => paintText(text, muted, scene, direction)),
  ]
}
