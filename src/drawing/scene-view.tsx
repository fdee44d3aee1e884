/** Shapes on a page. */
import { createElement, type ReactElement } from 'react'
import type { Definition, Shape } from './shapes.ts'
import { definitionOf, nodeOf, type Pen, type VectorNode } from './vector.ts'

function element({ tag, key, attributes, children, text }: VectorNode, index: number): ReactElement {
  return createElement(tag, { ...attributes, key: key ?? index }, text ?? children?.map(element))
}

/** Shapes as elements without a component around them, for what is drawn many times in a second. */
export const elementsOf = (shapes: readonly Shape[], pen: Pen): readonly ReactElement[] =>
  shapes.map((shape, index) => element(nodeOf(shape, pen), index))

interface Props {
  readonly shapes: readonly Shape[]
  readonly pen: Pen
}

export function Shapes({ shapes, pen }: Props) {
  return elementsOf(shapes, pen)
}

interface DefinitionsProps {
  readonly definitions: readonly Definition[]
  readonly pen: Pen
}

/** What the shapes refer to; with the same pen. */
export function Definitions({ definitions, pen }: DefinitionsProps) {
  return <defs>{definitions.map((definition, index) => element(definitionOf(definition, pen), index))}</defs>
}
