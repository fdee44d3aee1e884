import { Fragment } from 'react'

/** A symbol or an address that may end a line after a stroke, not in the middle of a word. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=\/)/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no other identity
    <Fragment key={index}>
      {piece}
      <wbr />
    </Fragment>
  ))
}
