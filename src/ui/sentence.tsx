import { cloneElement, Fragment, type ReactElement } from 'react'

const PART = /<(\w+)>(.*?)<\/\1>/g

/**
 * A text of the catalogue with elements in it: of `<key>L</key> changes the language` the element `key` is put around the
 * `L`.
 */
export function Sentence({
  text,
  parts,
}: {
  readonly text: string
  readonly parts: Readonly<Record<string, ReactElement>>
}) {
  const pieces = []
  let end = 0
  for (const { 0: whole, 1: name = '', 2: words = '', index } of text.matchAll(PART)) {
    const part = parts[name]
    pieces.push(text.slice(end, index), part ? cloneElement(part, { key: index }, words) : words)
    end = index + whole.length
  }
  return <Fragment>{[...pieces, text.slice(end)]}</Fragment>
}
