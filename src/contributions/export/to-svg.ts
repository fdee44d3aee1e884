/** A drawing as a file: the same nodes that React draws, written out. */
import type { VectorNode } from '../scene/vector.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** SVG's own camel case; everything else React writes with a capital is hyphenated in a file. */
const CAMEL = new Set(['viewBox', 'patternUnits', 'patternTransform'])
const attributeName = (name: string) =>
  CAMEL.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export function written({ tag, attributes, children = [], text }: VectorNode): string {
  const own = Object.entries(attributes)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join('')
  return `<${tag}${own}>${text === undefined ? '' : escaped(text)}${children.map(written).join('')}</${tag}>`
}

interface SvgFile {
  readonly width: number
  readonly height: number
  readonly language: string
  readonly title: string
  readonly description: string
  /** Style sheet text; holds nothing but font faces. */
  readonly fonts: string
  readonly definitions: readonly VectorNode[]
  readonly body: readonly VectorNode[]
}

export function svgFile(file: SvgFile): string {
  const size = `width="${file.width}" height="${file.height}" viewBox="0 0 ${file.width} ${file.height}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${file.language}">`,
    `<title>${escaped(file.title)}</title>`,
    `<desc>${escaped(file.description)}</desc>`,
    file.fonts ? `<style>${file.fonts}</style>` : '',
    `<defs>${file.definitions.map(written).join('')}</defs>`,
    ...file.body.map(written),
    '</svg>',
  ].join('\n')
}
