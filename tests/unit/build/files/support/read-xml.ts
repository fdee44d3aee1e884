/** Reads XML as our files have it, strictly: a tag that does not close what was opened, or a bare sign, is an error. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (ReadElement | string)[]
}

interface OpenElement extends ReadElement {
  readonly children: (ReadElement | string)[]
}

const TOKEN =
  /<\?[^>]*\?>|<!DOCTYPE html>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#10;': '\n',
  '&#9;': '\t',
}

const read = (text: string): string =>
  text.replace(/&[^;\s]*;?/g, (entity) => {
    const character = ENTITIES[entity]
    if (character === undefined) throw new Error(`unknown ${entity}`)
    return character
  })

export function readXml(xml: string): ReadElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let at = 0
  for (const found of xml.matchAll(TOKEN)) {
    at = found.index + found[0].length
    const [, closed, name, attributes = '', isEmpty, text] = found
    const parent = open.at(-1)
    if (!parent) throw new Error(`nothing is open at ${at}`)
    if (text !== undefined) parent.children.push(read(text))
    else if (name !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, read(value)])
      const element: OpenElement = { name, attributes: Object.fromEntries(pairs), children: [] }
      parent.children.push(element)
      if (isEmpty === '') open.push(element)
    } else if (closed !== undefined && open.pop()?.name !== closed)
      throw new Error(`</${closed}> closes nothing`)
  }
  if (at !== xml.length || open.length !== 1) throw new Error(`it ends too early, or cannot be read at ${at}`)
  const [only, ...more] = root.children.filter((child) => typeof child !== 'string')
  if (!only || more.length > 0) throw new Error('there is not one element around all')
  return only
}

export function* elementsOf(element: ReadElement): Generator<ReadElement> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child)
}

export const named = (element: ReadElement, name: string): ReadElement[] =>
  [...elementsOf(element)].filter((each) => each.name === name)

/** The words of an element and of all in it but those elements that are left out. */
export const textOf = (element: ReadElement, without: readonly string[] = []): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child
      return without.includes(child.name) ? '' : textOf(child, without)
    })
    .join('')
