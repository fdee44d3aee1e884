/** XML written out: elements as plain values, and the text that stands for them. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

type Attributes = Readonly<Record<string, string | number | null | undefined>>
type Child = XmlNode | null | readonly Child[]

/** @param attributes those without a value are left out */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): XmlElement => ({
  name,
  attributes,
  children: nodesOf(children),
})

function nodesOf(children: readonly Child[]): XmlNode[] {
  return children.flatMap((child): XmlNode[] => {
    if (child === null || child === '') return []
    return isList(child) ? nodesOf(child) : [child]
  })
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

const escaped = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => ESCAPES[character] ?? character)

const tagOf = ({ name, attributes }: XmlElement): string =>
  Object.entries(attributes).reduce(
    (tag, [key, value]) =>
      value === null || value === undefined
        ? tag
        : `${tag} ${key}="${escaped(String(value), /[&<>"\n\t]/g)}"`,
    name,
  )

interface Layout {
  /** What stands between the declaration and the element: processing instructions, a document type. */
  readonly before?: readonly string[]
  /** The elements that hold running text: no space is added in them, also where they hold nothing but elements. */
  readonly running?: readonly string[]
}

/** Elements that hold nothing but elements have them on lines of their own; where text stands, no space is added. */
function written(node: XmlNode, indent: string | null, running: ReadonlySet<string>): string {
  if (typeof node === 'string') return escaped(node, /[&<>]/g)
  const tag = tagOf(node)
  const { name, children } = node
  if (children.length === 0) return `<${tag}/>`
  const isSpaced =
    indent !== null && !running.has(name) && children.every((child) => typeof child !== 'string')
  if (!isSpaced) return `<${tag}>${children.map((child) => written(child, null, running)).join('')}</${name}>`
  const inner = `${indent} `
  const lines = children.map((child) => `${inner}${written(child, inner, running)}`)
  return `<${tag}>\n${lines.join('\n')}\n${indent}</${name}>`
}

export const xmlFile = (root: XmlElement, { before = [], running = [] }: Layout = {}): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...before, written(root, '', new Set(running))].join('\n')}\n`
