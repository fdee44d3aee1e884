/** The symbols of documents as people type them, brought to how the texts write them: `A / 66 / 77`, `a-66-77`, `GA 65/141`. */
import { plainSymbol, symbolNames } from './tokens.ts'

/** Marks of direction, which come with what is pasted from elsewhere. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const DASH = /(?<=[\p{L}\p{N}])[\u2010-\u2015\u2212](?=[\p{L}\p{N}])/gu

const STROKE = /[\\/\u2044\uff0f]/
const PIECE = '[\\p{Script=Latin}\\p{Nd}.()-]+'
/** Pieces between strokes of any kind, set apart or not. */
const WITH_STROKES = new RegExp(`${PIECE}(?:\\s*${STROKE.source}\\s*${PIECE})+`, 'gu')
/** As an address has it. */
const IN_AN_ADDRESS = /(?<![\p{L}\p{N}/-])[ae](?:-[a-z\d.]+){2,3}(?![\p{L}\p{N}/-])/giu

/** @param isKnown whether a symbol stands in the texts: what makes none is left as it was typed */
export function withPlainSymbols(query: string, isKnown: (symbol: string) => boolean): string {
  const ifKnown = (typed: string, symbol: string) =>
    symbolNames(plainSymbol(symbol)).some(isKnown) ? symbol : typed
  return query
    .replace(DIRECTION_MARKS, '')
    .replace(DASH, '-')
    .replace(WITH_STROKES, (typed) =>
      ifKnown(
        typed,
        typed
          .split(STROKE)
          .map((piece) => piece.trim())
          .join('/'),
      ),
    )
    .replace(IN_AN_ADDRESS, (typed) => ifKnown(typed, typed.replaceAll('-', '/')))
}

/** Whose a symbol is, and that it is a resolution's, in short: the symbol says it itself. */
const SAID_BY_SYMBOL = new Set(['a', 'e', 'ga', 'unga', 'ecosoc', 'un', 'res'])

export const isSaidBySymbol = (folded: string): boolean => SAID_BY_SYMBOL.has(folded)
