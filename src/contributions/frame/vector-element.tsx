import { createElement, type ReactElement } from 'react'
import type { VectorNode } from '../scene/vector.ts'

/** A node of a drawing as React draws it. */
export function vectorElement({ tag, key, attributes, children, text }: VectorNode): ReactElement {
  return createElement(
    tag,
    { key, ...attributes },
    ...(text !== undefined ? [text] : (children ?? []).map(vectorElement)),
  )
}
