/** Shapes as elements of SVG, still as data: React puts them on a page (scene-view.tsx), svg-file.ts writes them down. */
import type { Direction } from '../i18n/language.ts'
import { anchorOf, type Edge } from './mirror.ts'
import type { Palette } from './palette.ts'
import { hundredths } from './paths.ts'
import type { Box, Definition, Paint, Point, Shape, Words } from './shapes.ts'

export interface VectorNode {
  readonly tag: string
  readonly key?: string | undefined
  /** Named as React names them. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly VectorNode[]
  readonly text?: string
}

type Attributes = Record<string, string | number>

/** What the same shapes are drawn with, on a page or in a file. */
export interface Pen {
  readonly palette: Palette
  /** Before every id, so that several drawings can stand on one page. */
  readonly prefix: string
  /**
   * How words are set. A page's words carry their direction, can be searched and copied, and are for the eye alone:
   * whoever draws them gives the thing beside them its name. A file's words must come out the same where `direction`
   * is ignored: they are anchored as if all ran left to right, and those that do not run so within an isolate.
   */
  readonly words: 'page' | 'file'
}

const pair = ([x, y]: Point): string => `${hundredths(x)} ${hundredths(y)}`
const idOf = (id: string, { prefix }: Pen): string => `${prefix}-${id}`

const isDefined = (paint: Paint): paint is { readonly defined: string } =>
  typeof paint === 'object' && 'defined' in paint
const colourOf = (paint: Paint, pen: Pen): string =>
  isDefined(paint) ? `url(#${idOf(paint.defined, pen)})` : pen.palette(paint)

/*
 * One object of attributes for each shape, filled step by step and never copied: a zoom draws hundreds of shapes anew
 * in many a frame.
 */

function commonOf({ locator, data }: Shape, { words }: Pen): Attributes {
  const attributes: Attributes = {}
  if (locator !== undefined) attributes['data-locator'] = locator
  if (data && words === 'page') for (const name in data) attributes[`data-${name}`] = data[name] ?? ''
  return attributes
}

function strokeOf(shape: Exclude<Shape, { kind: 'text' | 'group' }>, pen: Pen): Attributes {
  const attributes = commonOf(shape, pen)
  const { stroke, strokeWidth, strokeOpacity, dash, roundEnds } = shape
  if (stroke !== undefined) attributes.stroke = pen.palette(stroke)
  if (strokeWidth !== undefined) attributes.strokeWidth = hundredths(strokeWidth)
  if (strokeOpacity !== undefined) attributes.strokeOpacity = strokeOpacity
  if (dash && dash.length > 0) attributes.strokeDasharray = dash.join(' ')
  if (roundEnds) attributes.strokeLinecap = 'round'
  return attributes
}

function lookOf(
  shape: Extract<Shape, { kind: 'rect' | 'ellipse' | 'polygon' | 'path' }>,
  pen: Pen,
): Attributes {
  const attributes = strokeOf(shape, pen)
  attributes.fill = shape.fill === undefined ? 'none' : colourOf(shape.fill, pen)
  if (shape.fillOpacity !== undefined) attributes.fillOpacity = shape.fillOpacity
  return attributes
}

function placed(attributes: Attributes, { x, y, width, height }: Box): Attributes {
  attributes.x = hundredths(x)
  attributes.y = hundredths(y)
  attributes.width = hundredths(width)
  attributes.height = hundredths(height)
  return attributes
}

/** U+2067 … U+2069: what is between them runs from right to left, whatever is around. */
const isolated = (text: string, direction: Direction): string =>
  direction === 'ltr' ? text : `\u2067${text}\u2069`

/** In a file everything runs left to right: there an edge is always the same end. */
const FILE_ANCHORS: Readonly<Record<Edge, string>> = { left: 'start', middle: 'middle', right: 'end' }

function wordsOf(words: Words, pen: Pen): VectorNode {
  const { at, edge, direction, text, size, bold, fill, rim } = words
  const onPage = pen.words === 'page'
  const attributes = commonOf(words, pen)
  attributes.x = hundredths(at[0])
  attributes.y = hundredths(at[1])
  attributes.fontSize = hundredths(size)
  attributes.fill = pen.palette(fill)
  attributes.textAnchor = onPage ? anchorOf(direction, edge) : FILE_ANCHORS[edge]
  if (onPage) {
    attributes.direction = direction
    attributes['aria-hidden'] = 'true'
  }
  if (bold) attributes.fontWeight = 600
  if (rim) {
    attributes.stroke = pen.palette(rim.ink)
    attributes.strokeWidth = hundredths(rim.width)
    attributes.strokeLinejoin = 'round'
    attributes.paintOrder = 'stroke'
  }
  return { tag: 'text', key: words.key, attributes, text: onPage ? text : isolated(text, direction) }
}

export function nodeOf(shape: Shape, pen: Pen): VectorNode {
  const { key } = shape
  switch (shape.kind) {
    case 'line': {
      const attributes = strokeOf(shape, pen)
      attributes.x1 = hundredths(shape.from[0])
      attributes.y1 = hundredths(shape.from[1])
      attributes.x2 = hundredths(shape.to[0])
      attributes.y2 = hundredths(shape.to[1])
      return { tag: 'line', key, attributes }
    }
    case 'rect': {
      const attributes = placed(lookOf(shape, pen), shape)
      if (shape.radius) attributes.rx = shape.radius
      return { tag: 'rect', key, attributes }
    }
    case 'ellipse': {
      const attributes = lookOf(shape, pen)
      attributes.cx = hundredths(shape.at[0])
      attributes.cy = hundredths(shape.at[1])
      const [rx, ry] = [hundredths(shape.rx), hundredths(shape.ry)]
      if (rx === ry) {
        attributes.r = rx
        return { tag: 'circle', key, attributes }
      }
      attributes.rx = rx
      attributes.ry = ry
      return { tag: 'ellipse', key, attributes }
    }
    case 'polygon': {
      const attributes = lookOf(shape, pen)
      attributes.d = `M${shape.points.map(pair).join('L')}Z`
      return { tag: 'path', key, attributes }
    }
    case 'curve': {
      const [a, ...others] = shape.points
      const attributes = strokeOf(shape, pen)
      attributes.d = `M${pair(a)}C${others.map(pair).join(' ')}`
      attributes.fill = 'none'
      return { tag: 'path', key, attributes }
    }
    case 'path': {
      const attributes = lookOf(shape, pen)
      attributes.d = shape.d
      return { tag: 'path', key, attributes }
    }
    case 'text':
      return wordsOf(shape, pen)
    case 'group': {
      const attributes = commonOf(shape, pen)
      if (shape.at) attributes.transform = `translate(${pair(shape.at)})`
      if (shape.clip !== undefined) attributes.clipPath = `url(#${idOf(shape.clip, pen)})`
      return { tag: 'g', key, attributes, children: shape.shapes.map((inner) => nodeOf(inner, pen)) }
    }
  }
}

export function definitionOf(definition: Definition, pen: Pen): VectorNode {
  const id = idOf(definition.id, pen)
  switch (definition.kind) {
    case 'pattern':
      return {
        tag: 'pattern',
        key: id,
        attributes: placed({ id, patternUnits: 'userSpaceOnUse' }, definition.tile),
        children: definition.shapes.map((shape) => nodeOf(shape, pen)),
      }
    case 'fade': {
      const stopColor = pen.palette(definition.ink)
      return {
        tag: 'linearGradient',
        key: id,
        attributes: { id },
        children: definition.stops.map(([offset, stopOpacity]) => ({
          tag: 'stop',
          attributes: { offset, stopColor, stopOpacity },
        })),
      }
    }
    case 'clip':
      return {
        tag: 'clipPath',
        key: id,
        attributes: { id },
        children: [{ tag: 'rect', attributes: placed({}, definition.box) }],
      }
  }
}
