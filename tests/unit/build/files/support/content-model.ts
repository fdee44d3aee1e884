/**
 * What an element may hold, in few words: the names of its children as a pattern, `#` for text, and its attributes, with
 * `!` after those that it must have.
 */
import { elementsOf, type ReadElement } from './read-xml.ts'

export type ContentModel = Readonly<Record<string, readonly [content: string, attributes?: string]>>

/** What an attribute may hold, by its name alone or by `element/attribute`. */
export type ValueModel = Readonly<Record<string, RegExp>>

const pattern = (content: string): RegExp =>
  new RegExp(`^(?:${content.replace(/[#\w:]+/g, (name) => `(?:${name}~)`).replaceAll(' ', '')})$`)

const childrenOf = ({ children }: ReadElement): string =>
  children
    .map((child) => (typeof child === 'string' ? (child.trim() === '' ? '' : '#~') : `${child.name}~`))
    .join('')

/** What of a file is not as the model has it. */
export function faultsOf(root: ReadElement, model: ContentModel): string[] {
  return [...elementsOf(root)].flatMap((element) => {
    const { name, attributes } = element
    const [content, allowed = ''] = model[name] ?? []
    if (content === undefined) return [`${name} is unknown`]
    const wanted = allowed.split(' ')
    const names = wanted.map((each) => each.replace('!', ''))
    return [
      ...(pattern(content).test(childrenOf(element)) ? [] : [`${name} holds ${childrenOf(element)}`]),
      ...Object.keys(attributes)
        .filter((attribute) => !names.includes(attribute))
        .map((attribute) => `${name} has ${attribute}`),
      ...wanted
        .filter((each) => each.endsWith('!') && !(each.slice(0, -1) in attributes))
        .map((each) => `${name} lacks ${each}`),
    ]
  })
}

/** What attributes hold that they must not, and attributes that nothing is known about. */
export const wrongValuesOf = (root: ReadElement, model: ValueModel): string[] =>
  [...elementsOf(root)].flatMap(({ name, attributes }) =>
    Object.entries(attributes)
      .filter(([attribute, value]) => !(model[`${name}/${attribute}`] ?? model[attribute])?.test(value))
      .map(([attribute, value]) => `${name} has ${attribute}="${value}"`),
  )
