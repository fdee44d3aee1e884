/** A picture as an SVG file that comes out the same in browsers, in office programs and in plain renderers. */
import { FILE_PALETTE } from './palette.ts'
import type { Picture } from './shapes.ts'
import { definitionOf, nodeOf, type Pen, type VectorNode } from './vector.ts'

/** The name that the interface face has in a saved picture. */
export const PICTURE_FACE = 'Masar'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** SVG's own camel case; everything else that React writes with a capital is hyphenated in a file. */
const CAMEL = new Set(['viewBox', 'patternUnits'])
const attributeName = (name: string): string =>
  CAMEL.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function written({ tag, attributes, children = [], text }: VectorNode): string {
  const own = Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join('')
  return `<${tag}${own}>${text === undefined ? '' : escaped(text)}${children.map(written).join('')}</${tag}>`
}

const PEN: Pen = { palette: FILE_PALETTE, prefix: 'masar', words: 'file' }

/** @param fonts style rules that carry its fonts (font-faces.ts); nothing else is asked of a style sheet */
export function svgOf(picture: Picture, fonts: string): string {
  const { width, height, language, title, description, definitions, shapes } = picture
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}" direction="ltr" font-family="${PICTURE_FACE}, 'IBM Plex Sans Arabic', sans-serif">`,
    `<title>${escaped(title)}</title>`,
    ...(description ? [`<desc>${escaped(description)}</desc>`] : []),
    ...(fonts ? [`<style>${fonts}</style>`] : []),
    `<defs>${definitions.map((definition) => written(definitionOf(definition, PEN))).join('')}</defs>`,
    ...shapes.map((shape) => written(nodeOf(shape, PEN))),
    '</svg>',
    '',
  ].join('\n')
}
