import { Fragment } from 'react'
import { symbolsIn } from '../edition/references/symbols.ts'

/** The name of a thing in which document symbols are not broken at their hyphens and slashes (tokens.css). */
export function WholeSymbols({ name }: { readonly name: string }) {
  // What a symbol is isolated with in plain text, the element does.
  const text = name.replace(/[\u2066\u2069]/g, '')
  const symbols = symbolsIn(text)
  const between = [0, ...symbols.map(({ end }) => end)].map((from, index) =>
    text.slice(from, symbols[index]?.start),
  )
  return between.map((words, index) => {
    const symbol = symbols[index]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one name stay in their order
      <Fragment key={index}>
        {words}
        {symbol && (
          <bdi dir="ltr" data-symbol>
            {text.slice(symbol.start, symbol.end)}
          </bdi>
        )}
      </Fragment>
    )
  })
}
